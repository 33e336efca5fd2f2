/** The papers of sessions, and what attending one gives, for programs. */
package org.wherry.attendance.rest;
