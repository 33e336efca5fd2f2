package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.Colleague;
import org.wherry.booking.model.Colleagues;
import org.wherry.booking.model.DeskRow;
import org.wherry.booking.model.DeskRows;
import org.wherry.booking.model.Judgement;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.SearchWords;
import org.wherry.people.model.Role;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.service.SchedulingService;

/**
 * Booking for others: whoever books for an agency does it for those who work there, and sees how their bookings stand
 * and no more; coordinators do it for everybody, as on the telephone.
 */
@Stateless
@DenyAll
public class TeamBookingService {

    /** The most people who are booked, or found, at once. */
    public static final int MOST = 50;

    @Inject
    private TeamBooking one;

    @Inject
    private TeamMembers team;

    @Inject
    private Colleagues colleagues;

    @Inject
    private DeskRows rows;

    @Inject
    private OwnBookings own;

    @Inject
    private PlaceReturning returning;

    @Inject
    private PlaceQuestions questions;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * What came of booking for somebody.
     *
     * @param name who
     * @param booking what was booked, or null
     * @param refusal why not, or null
     */
    public record Booked(String name, BookingRow booking, Refusal refusal) {

        /** Whether a place is theirs. */
        public boolean isConfirmed() {
            return booking != null && booking.state() == BookingState.CONFIRMED;
        }
    }

    /**
     * Whom to book for, and under which post.
     *
     * @param person their id outside
     * @param post the post's id outside; null: the longest held that fits
     */
    public record Chosen(UUID person, UUID post) {}

    /**
     * Books for some people, each for themselves: whoever is refused holds nobody else up. In no transaction of its
     * own.
     */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Booked> book(List<Chosen> people, BookPlace wanted) {
        return people.stream().limit(MOST).map(named -> book(named, wanted)).toList();
    }

    private Booked book(Chosen named, BookPlace wanted) {
        String name = directory.card(named.person()).name();
        try {
            return new Booked(name, one.book(named, wanted), null);
        } catch (Refusal refusal) {
            return new Booked(name, null, refusal);
        }
    }

    /** What the rules say before somebody is booked; nothing is locked or held. */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR})
    public Judgement preview(UUID session, Chosen named) {
        CourseSession wanted = scheduling.session(session);
        TeamMembers.Member member = team.member(named.person(), named.post(), wanted);
        Who who = new Who(member.person(), caller.requirePersonId());
        return questions.preview(wanted, who, member.postId(), clock.instant()).judgement();
    }

    /**
     * Those who can be booked on a session, by name, with their posts on its first day.
     *
     * @param q words of the name; coordinators, who find everybody, have to say some
     */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR})
    public List<Colleague> colleagues(UUID session, String q) {
        CourseSession wanted = scheduling.session(session);
        SearchWords words = SearchWords.of(q);
        if (!team.isForAll()) {
            return colleagues.in(caller.agencyIds(Role.BOOKING_CONTACT), words, wanted.firstDay(), MOST);
        }
        return words.patterns().isEmpty() ? List.of() : colleagues.everybody(words, wanted.firstDay(), MOST);
    }

    /** One page of the live bookings of the caller's agencies on sessions that are not over. */
    @RolesAllowed(Roles.BOOKING_CONTACT)
    public Page<DeskRow> team(PageRequest page) {
        return rows.ofTeam(caller.agencyIds(Role.BOOKING_CONTACT), page, clock.instant());
    }

    /** One booking of the caller's agencies, or any for staff. */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR})
    public DeskRow find(String reference) {
        return rows.of(own.ofTheTeam(reference), clock.instant());
    }

    /** Gives a place, or a place in line, back. */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR})
    public DeskRow cancel(String reference, String reason) {
        returning.cancel(own.ofTheTeam(reference), caller.personId().orElse(null), reason);
        return find(reference);
    }
}
