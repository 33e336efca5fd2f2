package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingRows;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.model.PlacesAsked;
import org.wherry.booking.model.Reservation;
import org.wherry.booking.model.ReservationRow;
import org.wherry.booking.model.ReservationRows;
import org.wherry.booking.model.Reservations;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Role;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.service.SchedulingService;

/** Holding places without names: whoever books for an agency does it for theirs, coordinators for any. */
@Stateless
@DenyAll
public class ReservationService {

    @Inject
    private ReservationKeeping keeping;

    @Inject
    private Reservations reservations;

    @Inject
    private ReservationRows rows;

    @Inject
    private TeamMembers team;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private BookingRows booked;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audited;

    /** Holds places; they count as taken until they are named, given back, or their day has passed. */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR, Roles.SYSTEM})
    public ReservationRow reserve(ReservePlaces wanted) {
        long agency = directory.agencyId(wanted.agency());
        team.requireAgency(agency, wanted.agency());
        CourseSession session = scheduling.session(wanted.session());
        PlacesAsked asked = new PlacesAsked(
                agency,
                wanted.places(),
                endOf(wanted, session),
                wanted.note(),
                caller.personId().orElse(null));
        Reservation reservation = keeping.reserve(session, asked);
        audited.fire(Audited.of(AuditedAct.PLACES_RESERVED, wanted.session())
                .changed("places", null, wanted.places())
                .changed(
                        "agency",
                        null,
                        directory.agencies(List.of(agency)).get(0).name()));
        return find(reservation.publicId());
    }

    /** Gives a reserved place to somebody of the agency, under one of their posts there (null: the longest held). */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR, Roles.SYSTEM})
    public BookingRow name(UUID id, UUID person, UUID post, String why) {
        Reservation reservation = own(id);
        TeamMembers.Member member = team.memberOf(
                directory.below(reservation.agencyId()), person, post, scheduling.session(reservation.sessionId()));
        BookPlace named = new BookPlace(
                scheduling.session(reservation.sessionId()).publicId(),
                member.post().publicId(),
                IfFull.REFUSE,
                why,
                null);
        return booked.get(
                keeping.name(
                        reservation, named, member.person(), caller.personId().orElse(null)),
                clock.instant());
    }

    /** Gives some of the places back that have no name. */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR, Roles.SYSTEM})
    public ReservationRow giveBack(UUID id, int number) {
        keeping.giveBack(own(id), number);
        audited.fire(Audited.of(AuditedAct.PLACES_GIVEN_BACK, id).changed("places", null, number));
        return find(id);
    }

    /** One reservation of the caller's agencies, or any for staff. */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR, Roles.SYSTEM})
    public ReservationRow find(UUID id) {
        own(id);
        return rows.find(id).orElseThrow(() -> new NoSuch("reservation", id));
    }

    /** The reservations of the caller's agencies on sessions that are not over. */
    @RolesAllowed(Roles.BOOKING_CONTACT)
    public List<ReservationRow> mine() {
        return rows.of(caller.agencyIds(Role.BOOKING_CONTACT), clock.instant());
    }

    /** The reservations on a session. */
    @RolesAllowed(Roles.COORDINATOR)
    public List<ReservationRow> ofSession(UUID session) {
        return rows.ofSession(scheduling.session(session).publicId());
    }

    private Reservation own(UUID id) {
        Reservation reservation = reservations.find(id).orElseThrow(() -> new NoSuch("reservation", id));
        if (!team.isMine(reservation.agencyId())) {
            throw new NoSuch("reservation", id);
        }
        return reservation;
    }

    /** The end of the last day, and the session's start at the latest. */
    private Instant endOf(ReservePlaces wanted, CourseSession session) {
        if (wanted.nameBy() == null) {
            throw new Refusal(BookingRefusal.NAME_BY_IMPOSSIBLE);
        }
        Instant end = CountyTime.at(wanted.nameBy().plusDays(1), LocalTime.MIDNIGHT);
        Instant by = end.isBefore(session.startsAt()) ? end : session.startsAt();
        if (!by.isAfter(clock.instant()) || wanted.nameBy().isAfter(session.firstDay())) {
            throw new Refusal(BookingRefusal.NAME_BY_IMPOSSIBLE);
        }
        return by;
    }
}
