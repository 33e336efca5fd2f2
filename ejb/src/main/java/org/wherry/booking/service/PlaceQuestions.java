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
import org.wherry.catalogue.service.CatalogueService;
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
    private CatalogueService catalogue;

    @Inject
    private Bookings bookings;

    /**
     * A question to the rules.
     *
     * @param asked what they look at
     * @param posts under which the delegate could come, the longest held first
     * @param post the one of them under which they would, or null
     */
    record Question(PlaceAsked asked, List<PostCard> posts, PostCard post) {}

    /**
     * What the rules look at when a delegate (their id inside) asks for a place.
     *
     * @param wanted the post's id outside; null: the longest held that the session admits
     */
    Question about(CourseSession session, long delegate, UUID wanted, Instant now) {
        Set<Long> admitted = session.openTo().stream()
                .flatMap(agency -> directory.below(agency).stream())
                .collect(Collectors.toSet());
        List<PostCard> held = directory.postsOf(delegate, session.firstDay());
        List<PostCard> posts = held.stream()
                .filter(post -> !session.isClosed() || admitted.contains(post.agencyId()))
                .toList();
        PostCard post = wanted == null ? first(posts) : named(held, wanted);
        Long agency = post == null ? null : post.agencyId();
        PlaceAsked asked = new PlaceAsked(
                session,
                admitted,
                agency,
                mayDistress(session, delegate),
                bookings.commitments(delegate, session),
                now);
        return new Question(asked, posts, post);
    }

    /** What the clash rule looks at, for a delegate who holds an offer already. */
    PlaceAsked aboutClash(CourseSession session, long delegate, Instant now) {
        return new PlaceAsked(session, Set.of(), null, false, bookings.commitments(delegate, session), now);
    }

    private boolean mayDistress(CourseSession session, long delegate) {
        return directory.card(delegate).underEighteen()
                && catalogue.course(session.courseId()).contentNote().isPresent();
    }

    private static PostCard named(List<PostCard> posts, UUID wanted) {
        return posts.stream()
                .filter(post -> post.publicId().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NoSuch("post", wanted));
    }

    private static PostCard first(List<PostCard> posts) {
        return posts.isEmpty() ? null : posts.get(0);
    }
}
