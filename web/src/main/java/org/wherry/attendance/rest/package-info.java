/** The papers of sessions for programs. */
package org.wherry.attendance.rest;
