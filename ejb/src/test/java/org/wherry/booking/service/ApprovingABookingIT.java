package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.ApprovalRefusal;
import org.wherry.booking.model.ApprovalRow;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.service.GivenApprovals.Team;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Period;
import org.wherry.common.model.Refusal;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** A booking waits for the manager's word, and goes up the line where nobody gives it. */
@ExtendWith(ArquillianExtension.class)
class ApprovingABookingIT {

    /** Today is a Monday at 10: the office clock runs from 9 to 5. */
    private static final Instant REMINDED = Instant.parse("2037-03-04T10:00:00Z");

    private static final Instant PASSED_ON = Instant.parse("2037-03-06T10:00:00Z");
    private static final Instant LAPSED = Instant.parse("2037-03-16T10:00:00Z");

    @Inject
    private ApprovalService approvals;

    @Inject
    private AbsenceService absences;

    @Inject
    private ClosedDaysService closedDays;

    @Inject
    private BookingService bookings;

    @Inject
    private GivenApprovals givenApprovals;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Inject
    private PlacesAudit audit;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void theAuditStartsHere() {
        if (audit != null) {
            audit.startHere();
        }
    }

    @AfterEach
    void thePlacesAreCountedRight() {
        if (audit != null) {
            assertThat(audit.findings()).isEmpty();
        }
    }

    @Test
    void theManagerApprovesAndThePlaceIsSure() throws Exception {
        Team team = givenApprovals.team();
        BookingRow booked = givenApprovals.book(team.delegate(), given.session(1), TODAY);
        assertThat(booked.state()).isEqualTo(BookingState.REQUESTED);

        ApprovalRow row = acting.asPractitioner(team.manager(), TODAY, () -> approvals.approve(booked.reference()));

        assertThat(row.wanted()).isFalse();
        assertThat(state(team, booked)).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void nobodyElseSeesItAndNobodyDecidesTheirOwnCase() throws Exception {
        Team team = givenApprovals.team();
        BookingRow booked = givenApprovals.book(team.delegate(), given.session(1), TODAY);
        UUID stranger = given.person("Sorrel Pike").publicId();

        assertThat(refused(() -> acting.asPractitioner(stranger, TODAY, () -> approvals.approve(booked.reference()))))
                .isInstanceOf(NoSuch.class);
        assertThat(refused(() ->
                        acting.asPractitioner(team.delegate(), TODAY, () -> approvals.approve(booked.reference()))))
                .isInstanceOf(NoSuch.class);
        assertThat(acting.asPractitioner(stranger, TODAY, () -> approvals.waiting(new PageRequest(1, 10)))
                        .total())
                .isZero();
        assertThat(acting.asPractitioner(team.manager(), TODAY, () -> approvals.waiting(new PageRequest(1, 10)))
                        .items())
                .extracting(ApprovalRow::reference)
                .containsExactly(booked.reference());
    }

    @Test
    void aRefusalSaysWhyAndFreesThePlace() throws Exception {
        Team team = givenApprovals.team();
        UUID session = given.session(1);
        BookingRow booked = givenApprovals.book(team.delegate(), session, TODAY);
        UUID next = given.people(1).get(0);
        BookingRow waiting = givenApprovals.book(next, session, TODAY);

        acting.asPractitioner(
                team.manager(), TODAY, () -> approvals.refuse(booked.reference(), "We need you in school that week"));

        assertThat(state(team, booked)).isEqualTo(BookingState.DECLINED);
        assertThat(givenApprovals.find(next, waiting.reference()).state()).isEqualTo(BookingState.OFFERED);
        assertThat(refused(() -> acting.asPractitioner(
                                team.manager(), TODAY, () -> approvals.approve(booked.reference())))
                        .reason())
                .isEqualTo(ApprovalRefusal.NOT_WANTED_ANY_MORE);
    }

    @Test
    void whoDoesNotAnswerIsRemindedThenTheNextIsAskedAndThenItLapses() throws Exception {
        Team team = givenApprovals.team();
        BookingRow booked = givenApprovals.book(team.delegate(), given.session(1), TODAY);

        givenApprovals.timePasses(REMINDED);
        assertThat(asked(booked).approver()).isEqualTo("Moss Tern");
        givenApprovals.timePasses(PASSED_ON.minusSeconds(1));
        assertThat(asked(booked).approver()).isEqualTo("Moss Tern");
        givenApprovals.timePasses(PASSED_ON);
        assertThat(asked(booked).approver()).isEqualTo("Ivy Heron");
        assertThat(asked(booked).lapsesAt()).isEqualTo(LAPSED);
        givenApprovals.timePasses(Instant.parse("2037-03-12T10:00:00Z"));
        assertThat(asked(booked).approver()).as("the coordinators").isNull();
        givenApprovals.timePasses(LAPSED.minusSeconds(1));
        assertThat(state(team, booked)).isEqualTo(BookingState.REQUESTED);

        givenApprovals.timePasses(LAPSED);
        givenApprovals.timePasses(LAPSED);
        assertThat(state(team, booked)).isEqualTo(BookingState.LAPSED);
    }

    @Test
    void nothingLapsesWhileTheAgencyIsClosed() throws Exception {
        Team team = givenApprovals.team();
        BookingRow booked = givenApprovals.book(team.delegate(), given.session(1), TODAY);
        Period fortnight = new Period(LocalDate.of(2037, 3, 3), LocalDate.of(2037, 3, 17));
        acting.asCoordinator(TODAY, () -> closedDays.close(team.agency(), fortnight, "Inset fortnight"));

        givenApprovals.timePasses(LAPSED);

        assertThat(asked(booked).approver()).isEqualTo("Moss Tern");
        assertThat(state(team, booked)).isEqualTo(BookingState.REQUESTED);
        assertThat(refused(() -> acting.asCoordinator(TODAY, () -> closedDays.close(team.agency(), fortnight, "Again")))
                        .reason())
                .isEqualTo(ApprovalRefusal.CLOSED_ALREADY);
    }

    @Test
    void whileTheManagerIsAwayTheDeputyIsAskedAndOtherwiseTheNext() throws Exception {
        Team team = givenApprovals.team();
        UUID session = given.session(2);
        BookingRow booked = givenApprovals.book(team.delegate(), session, TODAY);
        Period week = new Period(LocalDate.of(2037, 3, 2), LocalDate.of(2037, 3, 6));

        UUID away = acting.asPractitioner(team.manager(), TODAY, () -> absences.enter(week, null));
        assertThat(asked(booked).approver()).isEqualTo("Ivy Heron");
        assertThat(refused(() -> acting.asPractitioner(team.manager(), TODAY, () -> absences.enter(week, null)))
                        .reason())
                .isEqualTo(ApprovalRefusal.ABSENT_ALREADY);
        acting.asPractitioner(team.manager(), TODAY, () -> {
            absences.takeBack(away);
            return null;
        });
        assertThat(acting.asPractitioner(team.manager(), TODAY, () -> approvals.approve(booked.reference()))
                        .wanted())
                .as("whoever was asked before may still answer")
                .isFalse();
    }

    @Test
    void aCancelledBookingWantsNoWordAnyMore() throws Exception {
        Team team = givenApprovals.team();
        BookingRow booked = givenApprovals.book(team.delegate(), given.session(1), TODAY);

        acting.asPractitioner(team.delegate(), TODAY, () -> bookings.cancel(booked.reference(), null));

        assertThat(refused(() -> acting.asPractitioner(
                                team.manager(), TODAY, () -> approvals.approve(booked.reference())))
                        .reason())
                .isEqualTo(ApprovalRefusal.NOT_WANTED_ANY_MORE);
    }

    private ApprovalRow asked(BookingRow booked) throws Exception {
        return acting.asCoordinator(TODAY, () -> approvals.find(booked.reference()));
    }

    private BookingState state(Team team, BookingRow booked) throws Exception {
        return givenApprovals.find(team.delegate(), booked.reference()).state();
    }

    private static Refusal refused(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }
}
