package org.wherry.people.model;

/**
 * Somebody's account was closed because they left.
 *
 * @param name as they write it themselves
 * @param email where they can be told
 */
public record AccountClosed(String name, String email) {}
