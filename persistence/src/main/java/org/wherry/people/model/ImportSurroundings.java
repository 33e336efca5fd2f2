package org.wherry.people.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rows of a file are held against.
 *
 * @param agencies the ids of the open agencies, by folded name
 * @param own the agencies that the importer acts for, or null where they act for all
 * @param usual the agency of a row that names none, or null where each has to name one
 * @param groups the ids of the audience groups, by number
 * @param localities the ids of the localities, by folded name and by code
 * @param held who is in post where, as {@link #key} writes it
 * @param today the day of the import
 */
public record ImportSurroundings(
        Map<String, List<Long>> agencies,
        Set<Long> own,
        Long usual,
        Map<Integer, Long> groups,
        Map<String, Long> localities,
        Set<String> held,
        LocalDate today) {

    /** A name as these maps know it. */
    public static String folded(String name) {
        return Folded.of(name);
    }

    /** The agencies of a name, as somebody may have written it. */
    public static List<Long> named(Map<String, List<Long>> agencies, String name) {
        return agencies.getOrDefault(Folded.of(name), List.of());
    }

    /** How a person in a post is recognised: by address and name, else by name and job title. */
    static String key(long agency, String name, String email, String jobTitle) {
        return agency + "|" + Folded.of(name) + "|" + (email == null ? "#" + Folded.of(jobTitle) : email);
    }
}
