/** The pages on which a trainer takes the register, with one thumb if need be. */
package org.wherry.attendance.web;
