package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.PlaceAsked;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.PostCard;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CourseSession;

/** Gathers what the rules of a place look at, in as few queries as will do. */
@ApplicationScoped
public class PlaceQuestions {

    @Inject
    private Directory directory;

    @Inject
    private Bookings bookings;

    /** A question to the rules, and the post under which the delegate would come (or null). */
    record Question(PlaceAsked asked, PostCard post) {}

    /**
     * What the rules look at when a delegate (their id inside) asks for a place.
     *
     * @param post the post's id outside; null: the longest held that the session admits
     */
    Question about(CourseSession session, long delegate, UUID post, Instant now) {
        Set<Long> admitted = session.openTo().stream()
                .flatMap(agency -> directory.below(agency).stream())
                .collect(Collectors.toSet());
        PostCard chosen = choose(posts(session, delegate), post, session, admitted);
        Long agency = chosen == null ? null : chosen.agencyId();
        return new Question(
                new PlaceAsked(session, admitted, agency, bookings.commitments(delegate, session), now), chosen);
    }

    /** What the clash rule looks at, for a delegate who holds an offer already. */
    PlaceAsked aboutClash(CourseSession session, long delegate, Instant now) {
        return new PlaceAsked(session, Set.of(), null, bookings.commitments(delegate, session), now);
    }

    /** The posts that a delegate holds when the session begins, the longest held first. */
    List<PostCard> posts(CourseSession session, long delegate) {
        return directory.postsOf(delegate, session.firstDay());
    }

    private static PostCard choose(List<PostCard> posts, UUID wanted, CourseSession session, Set<Long> admitted) {
        if (wanted != null) {
            return posts.stream()
                    .filter(post -> post.publicId().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new NoSuch("post", wanted));
        }
        return posts.stream()
                .filter(post -> session.isClosed() && admitted.contains(post.agencyId()))
                .findFirst()
                .orElseGet(() -> posts.isEmpty() ? null : posts.get(0));
    }
}
