package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.ApprovalRefusal;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.Cancellation;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.model.LineRow;
import org.wherry.booking.model.MoveRow;
import org.wherry.booking.model.MovedBooking.Answer;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Role;
import org.wherry.testing.Acting;
import org.wherry.testing.As;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** Coordinators keep the line in order and say why, and can move everybody at once. */
@ExtendWith(ArquillianExtension.class)
class ArrangingTheLineIT {

    @Inject
    private WaitingListService lists;

    @Inject
    private MoveService moves;

    @Inject
    private BookingService bookings;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void whoIsMovedForwardIsOfferedThePlaceFirstAndWhoJoinsLaterComesBehind() throws Exception {
        UUID session = given.session(1);
        List<UUID> people = given.people(4);
        BookingRow holder = book(people.get(0), session);
        BookingRow first = book(people.get(1), session);
        BookingRow second = book(people.get(2), session);

        move(second, 1, "Delivers the group that this course is for");
        BookingRow third = book(people.get(3), session);

        assertThat(line(session))
                .extracting(LineRow::reference)
                .containsExactly(second.reference(), first.reference(), third.reference());
        assertThat(line(session).get(0).reason()).isEqualTo("Delivers the group that this course is for");
        assertThat(find(people.get(2), second).placeInLine()).isEqualTo(1);

        acting.asPractitioner(people.get(0), TODAY, () -> bookings.cancel(holder.reference(), null));
        assertThat(find(people.get(2), second).state()).isEqualTo(BookingState.OFFERED);
        assertThat(find(people.get(1), first).placeInLine()).isEqualTo(1);
    }

    @Test
    void theOrderNeedsAReasonAndNobodyPutsTheirOwnLineInOrder() throws Exception {
        UUID session = given.session(1);
        List<UUID> people = given.people(3);
        book(people.get(0), session);
        book(people.get(1), session);
        BookingRow second = book(people.get(2), session);

        assertThat(catchThrowableOfType(Refusal.class, () -> move(second, 1, " ")))
                .isNotNull();
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> As.person(
                        people.get(1),
                        () -> {
                            lists.move(second.reference(), 1, "Because");
                            return null;
                        },
                        Role.COORDINATOR));
        assertThat(refusal.reason()).isEqualTo(ApprovalRefusal.OWN_LINE);
        assertThat(line(session)).extracting(LineRow::place).containsExactly(1, 2);
    }

    @Test
    void everybodyWhoCanIsMovedAndGivesThePlaceBackFreely() throws Exception {
        UUID session = given.session(3);
        UUID other = given.published(given.plan(3, fullDay(LocalDate.of(2037, 6, 2))));
        UUID sameDay = given.published(given.plan(3, fullDay(LocalDate.of(2037, 6, 2))));
        List<UUID> people = given.people(3);
        BookingRow suits = book(people.get(0), session);
        BookingRow released = book(people.get(1), session);
        BookingRow clashes = book(people.get(2), session);
        book(people.get(2), sameDay);

        assertThat(acting.asCoordinator(TODAY, () -> moves.preview(session, other))
                        .cannotMove())
                .extracting(MoveRow::reference)
                .containsExactly(clashes.reference());
        assertThat(acting.asCoordinator(TODAY, () -> moves.move(session, other, "The hall is flooded")))
                .isEqualTo(2);

        assertThat(find(people.get(0), suits).cancellation()).isEqualTo(Cancellation.BY_ORGANISER);
        assertThat(find(people.get(2), clashes).state()).isEqualTo(BookingState.CONFIRMED);
        List<MoveRow> moved = acting.asCoordinator(TODAY, () -> moves.movedFrom(session));
        assertThat(moved).extracting(MoveRow::state).containsOnly(BookingState.CONFIRMED);
        String theirs = find(people.get(1), other, released).reference();
        BookingRow back = acting.asPractitioner(people.get(1), TODAY, () -> moves.answer(theirs, Answer.RELEASED));
        assertThat(back.state()).isEqualTo(BookingState.CANCELLED);
        assertThat(back.cancellation()).isEqualTo(Cancellation.IN_TIME);
    }

    private BookingRow find(UUID person, UUID session, BookingRow before) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.mine(new PageRequest(1, 10))).items().stream()
                .filter(row ->
                        row.sessionId().equals(session) && !row.reference().equals(before.reference()))
                .findFirst()
                .orElseThrow();
    }

    private BookingRow find(UUID person, BookingRow booking) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.find(booking.reference()));
    }

    private BookingRow book(UUID person, UUID session) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.WAIT)));
    }

    private List<LineRow> line(UUID session) throws Exception {
        return acting.asCoordinator(TODAY, () -> lists.of(session)).line();
    }

    private void move(BookingRow booking, int to, String reason) throws Exception {
        acting.asCoordinator(TODAY, () -> {
            lists.move(booking.reference(), to, reason);
            return null;
        });
    }
}
