package org.wherry.people.model;

/**
 * Somebody on the contact list of an agency, because they chose to be.
 *
 * @param agency whom they work for
 * @param name as they write it themselves
 * @param jobTitles what they do there
 * @param email where they can be written to
 */
public record Contact(String agency, String name, String jobTitles, String email) {}
