package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.model.MembershipRow;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** A membership ends, or its days are corrected: what was booked stays, and rule 8 reads the new days from then on. */
@ExtendWith(ArquillianExtension.class)
class EndingAMembershipIT {

    private static final LocalDate FIRST = SESSION_DAY.minusYears(1);

    @Inject
    private BookingService bookings;

    @Inject
    private MembershipService memberships;

    @Inject
    private GivenProgramme given;

    @Inject
    private GivenAgency agencies;

    @Inject
    private Acting acting;

    private UUID agency;
    private UUID session;
    private UUID term;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void aMemberAndACourseForMembers() throws Exception {
        if (given != null) {
            agency = given.agency(null);
            PlanSession plan = given.plan(5, GivenProgramme.fullDay(SESSION_DAY));
            session = given.published(plan);
            term = coordinating(() -> {
                memberships.keepForMembers(plan.course(), true);
                return memberships.begin(agency, FIRST, null);
            });
        }
    }

    @Test
    void bookings_made_before_stay_and_later_ones_are_refused() throws Exception {
        UUID early = agencies.memberOf(agency);
        BookingRow booked = book(early);

        MembershipRow ended = coordinating(() -> memberships.change(term, FIRST, SESSION_DAY.minusDays(1)));

        assertThat(ended.until()).isEqualTo(SESSION_DAY.minusDays(1));
        assertThat(acting.asPractitioner(early, TODAY, () -> bookings.find(booked.reference()))
                        .state())
                .isEqualTo(BookingState.CONFIRMED);
        assertThat(refused(() -> book(agencies.memberOf(agency)))).isEqualTo(BookingRefusal.MEMBERS_ONLY);
    }

    @Test
    void an_end_that_was_noted_wrongly_is_taken_away_again() throws Exception {
        coordinating(() -> memberships.change(term, FIRST, SESSION_DAY.minusDays(1)));

        coordinating(() -> memberships.change(term, FIRST.plusDays(1), null));

        assertThat(coordinating(() -> memberships.find(term)))
                .satisfies(row -> assertThat(row.from()).isEqualTo(FIRST.plusDays(1)))
                .satisfies(row -> assertThat(row.until()).isNull());
        assertThat(book(agencies.memberOf(agency)).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void days_that_cannot_be_are_refused() throws Exception {
        coordinating(() -> memberships.change(term, FIRST, FIRST.plusDays(10)));
        UUID second = coordinating(() -> memberships.begin(agency, FIRST.plusDays(20), null));

        assertThat(refused(() -> coordinating(() -> memberships.change(second, FIRST, null))))
                .isEqualTo(BookingRefusal.MEMBER_ALREADY);
        assertThat(refused(() -> coordinating(() -> memberships.change(term, FIRST, FIRST.minusDays(1)))))
                .isEqualTo(BookingRefusal.ENDS_BEFORE_IT_BEGINS);
        assertThat(coordinating(() -> memberships.of(agency)))
                .extracting(MembershipRow::id)
                .containsExactly(second, term);
    }

    @Test
    void only_coordinators_do_it_and_only_to_what_there_is() throws Exception {
        UUID contact = agencies.contactOf(agency);

        assertThat(catchThrowableOfType(
                        EJBAccessException.class,
                        () -> agencies.asContact(contact, () -> memberships.change(term, FIRST, null))))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        NoSuch.class, () -> coordinating(() -> memberships.change(UUID.randomUUID(), FIRST, null))))
                .isNotNull();
    }

    private BookingRow book(UUID person) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE)));
    }

    private <T> T coordinating(Callable<T> act) throws Exception {
        return acting.asCoordinator(TODAY, act);
    }

    private static Object refused(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }
}
