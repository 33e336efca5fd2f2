package org.wherry.people.model;

import java.util.List;
import java.util.UUID;

/**
 * One record of a person, as somebody sees it who asks whether two are the same.
 *
 * @param id the id outside
 * @param name as it is written there
 * @param addresses every e-mail address that it is known by
 * @param posts what the work is called and for whom, the latest first
 * @param signsIn whether somebody can sign in with it
 * @param merged how many other records were merged into it before
 */
public record RecordFacts(
        UUID id, String name, List<String> addresses, List<String> posts, boolean signsIn, int merged) {

    /** Copies the lists. */
    public RecordFacts {
        addresses = List.copyOf(addresses);
        posts = List.copyOf(posts);
    }
}
