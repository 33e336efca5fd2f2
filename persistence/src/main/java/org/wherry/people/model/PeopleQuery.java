package org.wherry.people.model;

import java.util.UUID;

/**
 * Which people to list; null or blank means any.
 *
 * @param q words that must all stand in their name or main address; a word with an @ is the beginning of any address
 * @param agency whom they work for (id outside), those below it included
 * @param employer words in the name of whom they work for, those below it included
 */
public record PeopleQuery(String q, UUID agency, String employer) {}
