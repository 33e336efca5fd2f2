package org.wherry.people.service;

/**
 * What a coordinator writes down of somebody.
 *
 * @param name as they write it themselves
 * @param email where they can be written to, or null
 * @param isProtected whether they are off shared lists and search
 * @param underEighteen whether they are under 18
 */
public record PersonFacts(String name, String email, boolean isProtected, boolean underEighteen) {}
