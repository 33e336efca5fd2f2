package org.wherry.people.model;

import java.util.UUID;

/**
 * Two records that look like one person, as the list of them shows it.
 *
 * @param id the pair's id outside
 * @param why what they have in common
 * @param person the one that was entered first
 * @param other the other
 */
public record DuplicateRow(UUID id, DuplicatePair.Likeness why, Side person, Side other) {

    /**
     * One of the two.
     *
     * @param id the id outside
     * @param name as it is written there
     * @param email where they can be written to, or null
     * @param agency whom they work for, or null
     */
    public record Side(UUID id, String name, String email, String agency) {}
}
