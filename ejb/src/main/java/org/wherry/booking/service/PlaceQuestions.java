package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.Comer;
import org.wherry.booking.model.Commitment;
import org.wherry.booking.model.CourseDemands;
import org.wherry.booking.model.Demands;
import org.wherry.booking.model.EarlierLearning;
import org.wherry.booking.model.KeptPlaces;
import org.wherry.booking.model.PlaceAsked;
import org.wherry.booking.model.RulesOfAPlace;
import org.wherry.booking.model.SessionPlacesBook;
import org.wherry.common.model.NoSuch;
import org.wherry.common.service.BusinessClock;
import org.wherry.people.model.PostCard;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CourseSession;

/** Gathers what the rules of a place look at, in as few queries as will do, and asks them. */
@ApplicationScoped
public class PlaceQuestions {

    @Inject
    private Directory directory;

    @Inject
    private Demands demands;

    @Inject
    private Admissions admissions;

    @Inject
    private SessionPlacesBook places;

    @Inject
    private LearningQuestions learning;

    @Inject
    private Approvals approvals;

    @Inject
    private Bookings bookings;

    @Inject
    private MembershipRule memberships;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    /**
     * What the rules say to a wish.
     *
     * @param wanted the post's id outside; null: the longest held that the session admits
     * @param why what was said for it, or null
     */
    Wish about(CourseSession session, Who who, UUID wanted, String why, Instant now) {
        return about(session, who, wanted, why, now, false);
    }

    /** The same for a page that previews: it also tells what is only worth knowing. */
    Wish preview(CourseSession session, Who who, UUID wanted, Instant now) {
        return about(session, who, wanted, null, now, true);
    }

    private Wish about(CourseSession session, Who who, UUID wanted, String why, Instant now, boolean isPreview) {
        List<PostCard> held = directory.postsOf(who.delegate(), session.firstDay());
        List<PostCard> posts = admissions.fitting(session, held);
        PostCard post = wanted == null ? first(posts) : named(held, wanted);
        CourseDemands course = demands.of(session.courseId());
        Long agency = post == null ? null : post.agencyId();
        PlaceAsked asked = new PlaceAsked(
                session,
                comer(session, course, who, post),
                isReplayed()
                        ? EarlierLearning.unasked()
                        : learning.about(session, course, who, sectorOf(course, agency), isPreview),
                commitments(session, who),
                kept(session, now),
                who.atHand(),
                why,
                now);
        return new Wish(who.delegate(), asked, posts, post, RulesOfAPlace.judge(asked));
    }

    /** What the rules look at when an agency (id inside) asks for places before it knows who comes. */
    PlaceAsked aboutAgency(CourseSession session, long agency, Instant now) {
        return new PlaceAsked(
                session,
                new Comer(
                        admissions.admitsAgency(session, agency),
                        demands.sectorOf(agency),
                        true,
                        false,
                        !demands.of(session.courseId()).membersOnly()
                                || memberships.isMember(agency, session.firstDay()),
                        false),
                EarlierLearning.unasked(),
                List.of(),
                kept(session, now),
                false,
                null,
                now);
    }

    /** The same wish, with the places kept for sectors as they are counted under the session's lock. */
    PlaceAsked counted(PlaceAsked asked, int free) {
        return asked.shares().shares().isEmpty()
                ? asked
                : asked.with(admissions.kept(asked.session(), free, asked.now()));
    }

    private KeptPlaces kept(CourseSession session, Instant now) {
        return session.shares().isEmpty() || !session.state().isPublic()
                ? KeptPlaces.none()
                : admissions.kept(session, places.glance(session.id()).placesLeft(), now);
    }

    /** What the clash rule looks at, for a delegate who holds an offer already. */
    PlaceAsked aboutClash(CourseSession session, Who who, Instant now) {
        return new PlaceAsked(
                session,
                Comer.welcome(),
                EarlierLearning.unasked(),
                commitments(session, who),
                KeptPlaces.none(),
                true,
                null,
                now);
    }

    private Comer comer(CourseSession session, CourseDemands course, Who who, PostCard post) {
        Long agency = post == null ? null : post.agencyId();
        boolean replayed = isReplayed();
        return new Comer(
                admissions.admits(session, who.delegate(), post),
                session.shares().isEmpty() || agency == null ? null : demands.sectorOf(agency),
                replayed || mayDecide(who) || course.isFor(post == null ? null : post.audienceGroup()),
                course.mayDistress() && directory.card(who.delegate()).underEighteen(),
                replayed || !course.membersOnly() || memberships.isMember(agency, session.firstDay()),
                !replayed && !who.isSure() && approvals.wanted(agency, post == null ? null : post.id()));
    }

    /** A coordinator who books for somebody else has decided; nobody decides about themselves. */
    private boolean mayDecide(Who who) {
        return !who.isSelf() && caller.is(Roles.COORDINATOR);
    }

    private Long sectorOf(CourseDemands course, Long agency) {
        return course.asksForOthers() && agency != null ? demands.sectorOf(agency) : null;
    }

    private List<Commitment> commitments(CourseSession session, Who who) {
        return bookings.commitments(who.delegate(), session).stream()
                .filter(commitment -> commitment.reference() == null
                        || !commitment.reference().equals(who.insteadOf()))
                .toList();
    }

    /** What was decided when it happened is not decided again. */
    private boolean isReplayed() {
        return clock.isReplaying() && caller.isSystem();
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
