package org.wherry.people.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody in a list.
 *
 * @param id the id outside
 * @param name as they write it themselves
 * @param email where they can be written to
 * @param isProtected whether they are off shared lists
 * @param underEighteen whether they are under 18, to those who find everybody
 * @param posts the posts that they hold, as far as the caller may see them
 */
public record PersonRow(
        UUID id, String name, Optional<String> email, boolean isProtected, boolean underEighteen, List<Work> posts) {

    /** Copies the posts. */
    public PersonRow {
        posts = List.copyOf(posts);
    }

    /**
     * What they do, in a list.
     *
     * @param jobTitle what it is called
     * @param agency whom it is for, or null
     */
    public record Work(String jobTitle, String agency) {}
}
