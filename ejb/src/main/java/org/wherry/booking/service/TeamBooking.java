package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingRows;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.scheduling.service.SchedulingService;

/** The transaction in which one person is booked by another. */
@Stateless
@DenyAll
public class TeamBooking {

    @Inject
    private TeamMembers team;

    @Inject
    private PlaceGiving giving;

    @Inject
    private BookingRows rows;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Books for somebody whom the caller may book for. */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public BookingRow book(TeamBookingService.Chosen named, BookPlace wanted) {
        TeamMembers.Member member = team.member(named.person(), named.post(), scheduling.session(wanted.session()));
        BookPlace own = new BookPlace(wanted.session(), member.postId(), wanted.ifFull(), wanted.why(), wanted.payer());
        return rows.get(
                giving.give(
                        BookingReference.draw(),
                        own,
                        member.person(),
                        caller.personId().orElse(null)),
                clock.instant());
    }
}
