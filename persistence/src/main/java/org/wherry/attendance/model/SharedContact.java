package org.wherry.attendance.model;

/**
 * Somebody who lets the others on a session know them.
 *
 * @param name as they write it themselves
 * @param agency under which they come, or null
 * @param email where they can be written to
 */
public record SharedContact(String name, String agency, String email) {}
