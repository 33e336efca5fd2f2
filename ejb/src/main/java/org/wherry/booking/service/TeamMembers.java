package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.PostCard;
import org.wherry.people.model.Role;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;
import org.wherry.people.service.PeopleService;
import org.wherry.scheduling.model.CourseSession;

/** Whom the caller may book for: everybody for coordinators, else those who work at an agency that is theirs to book for. */
@ApplicationScoped
public class TeamMembers {

    @Inject
    private Directory directory;

    @Inject
    private PeopleService people;

    @Inject
    private Caller caller;

    /**
     * Somebody and the post under which they come.
     *
     * @param person who (id inside)
     * @param post under which post; null for somebody without one
     */
    record Member(long person, PostCard post) {

        UUID postId() {
            return post == null ? null : post.publicId();
        }
    }

    /** Whether the caller may act for everybody. */
    boolean isForAll() {
        return caller.is(Roles.COORDINATOR) || caller.isSystem();
    }

    /** Whether an agency (id inside) is one that the caller books for. */
    boolean isMine(long agency) {
        return isForAll() || caller.agencyIds(Role.BOOKING_CONTACT).contains(agency);
    }

    /** Answers for an agency that is not the caller's as for one that does not exist. */
    void requireAgency(long agency, UUID id) {
        if (!isMine(agency)) {
            throw new NoSuch("agency", id);
        }
    }

    /**
     * Somebody whom the caller may book for.
     *
     * @param post the id outside of one of their posts on the session's first day; null: the longest held that fits
     */
    Member member(UUID person, UUID post, CourseSession session) {
        if (isForAll()) {
            PersonCard card = directory.card(person);
            List<PostCard> held = directory.postsOf(card.id(), session.firstDay());
            return new Member(card.id(), post == null ? null : chosen(held, post));
        }
        return memberOf(caller.agencyIds(Role.BOOKING_CONTACT), person, post, session);
    }

    /** The same, for whom they book at some agencies (ids inside) only. */
    Member memberOf(Collection<Long> agencies, UUID person, UUID post, CourseSession session) {
        if (!isForAll()) {
            // Whoever may not be found answers as if they did not exist: those who are protected among them.
            people.person(person);
        }
        PersonCard card = directory.card(person);
        List<PostCard> there = directory.postsOf(card.id(), session.firstDay()).stream()
                .filter(held -> held.agencyId() != null && Set.copyOf(agencies).contains(held.agencyId()))
                .toList();
        if (there.isEmpty()) {
            throw new Refusal(BookingRefusal.NOT_OF_THE_AGENCY);
        }
        return new Member(card.id(), post == null ? there.get(0) : chosen(there, post));
    }

    private static PostCard chosen(List<PostCard> held, UUID post) {
        return held.stream()
                .filter(each -> each.publicId().equals(post))
                .findFirst()
                .orElseThrow(() -> new NoSuch("post", post));
    }
}
