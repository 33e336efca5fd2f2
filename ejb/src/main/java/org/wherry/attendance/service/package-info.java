/** Taking a register: what trainers and coordinators do with it, and who may. */
package org.wherry.attendance.service;
