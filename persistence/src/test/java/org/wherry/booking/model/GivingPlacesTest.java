package org.wherry.booking.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;

/** The root that counts places, without its database. */
class GivingPlacesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration NOTICE = Duration.ofDays(7);
    private static final Instant START = Instant.parse("2026-05-12T08:30:00Z");

    @Test
    void aFreePlaceIsConfirmedAndAFullSessionRefusesOrLetsWait() {
        SessionPlaces places = new SessionPlaces(1, 1);

        assertThat(places.book(wish(1, IfFull.REFUSE), 0, NOW).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(refusal(() -> places.book(wish(2, IfFull.REFUSE), 0, NOW))).isEqualTo(BookingRefusal.FULL);
        assertThat(places.book(wish(3, IfFull.WAIT), 0, NOW).state()).isEqualTo(BookingState.WAITING);
        assertThat(places.placesLeft()).isZero();
    }

    @Test
    void nobodyOvertakesTheLine() {
        SessionPlaces places = new SessionPlaces(1, 5);

        assertThat(refusal(() -> places.book(wish(1, IfFull.REFUSE), 1, NOW))).isEqualTo(BookingRefusal.FULL);
        assertThat(places.book(wish(2, IfFull.WAIT), 1, NOW).state()).isEqualTo(BookingState.WAITING);
    }

    @Test
    void aBookingTellsItsStory() {
        SessionPlaces places = new SessionPlaces(1, 1);
        Booking first = places.book(wish(1, IfFull.REFUSE), 0, NOW);
        Booking second = places.book(wish(2, IfFull.WAIT), 0, NOW);
        places.cancel(first, START, NOTICE, 1L, "On leave", NOW);
        places.offer(second, START, NOW);
        places.accept(second, 2L, NOW);

        assertThat(second.events())
                .extracting(BookingEvent::to)
                .containsExactly(BookingState.WAITING, BookingState.OFFERED, BookingState.CONFIRMED);
        assertThat(second.events().get(2).from()).contains(BookingState.OFFERED);
        assertThat(second.offeredUntil()).isEmpty();
        assertThat(first.events().get(1).reason()).contains("On leave");
        assertThat(first.cancellation()).contains(Cancellation.IN_TIME);
    }

    @Test
    void cancellingIsLateWithinTheNoticePeriodForAPlaceButNotForAPlaceInLine() {
        SessionPlaces places = new SessionPlaces(1, 1);
        Booking holder = places.book(wish(1, IfFull.REFUSE), 0, NOW);
        Booking waiter = places.book(wish(2, IfFull.WAIT), 0, NOW);
        Instant notice = START.minus(NOTICE);

        places.cancel(waiter, START, NOTICE, 2L, null, notice);
        places.cancel(holder, START, NOTICE, 1L, null, notice);

        assertThat(waiter.cancellation()).contains(Cancellation.IN_TIME);
        assertThat(holder.cancellation()).contains(Cancellation.LATE);
        assertThat(refusal(() -> places.cancel(holder, START, NOTICE, 1L, null, START)))
                .isEqualTo(BookingRefusal.CANNOT_BE_CANCELLED);
    }

    @Test
    void anOfferIsAnsweredInTimeOrNotAtAll() {
        SessionPlaces places = new SessionPlaces(1, 1);
        Booking holder = places.book(wish(1, IfFull.REFUSE), 0, NOW);
        Booking waiter = places.book(wish(2, IfFull.WAIT), 0, NOW);
        assertThat(refusal(() -> places.offer(waiter, START, NOW))).isEqualTo(BookingRefusal.FULL);
        assertThat(refusal(() -> places.accept(waiter, 2L, NOW))).isEqualTo(BookingRefusal.NO_OFFER);
        places.cancel(holder, START, NOTICE, 1L, null, NOW);
        places.offer(waiter, START, NOW);
        Instant until = waiter.offeredUntil().orElseThrow();

        assertThat(waiter.isOfferOver(until.minusNanos(1))).isFalse();
        assertThat(refusal(() -> places.accept(waiter, 2L, until))).isEqualTo(BookingRefusal.NO_OFFER);
        places.lapse(waiter, until);

        assertThat(waiter.state()).isEqualTo(BookingState.LAPSED);
        assertThat(places.placesLeft()).isEqualTo(1);
    }

    @Test
    void fewerPlacesThanAreHeldAreRefused() {
        SessionPlaces places = new SessionPlaces(1, 3);
        places.book(wish(1, IfFull.REFUSE), 0, NOW);
        places.book(wish(2, IfFull.REFUSE), 0, NOW);

        assertThat(refusal(() -> places.resize(1, 0))).isEqualTo(BookingRefusal.MORE_PLACES_HELD);
        places.resize(2, 0);
        assertThat(places.placesLeft()).isZero();
    }

    /** Whatever happens in whatever order, the count is the bookings' and never above capacity. */
    @Property
    void theCountIsAlwaysThatOfTheBookings(
            @ForAll @IntRange(min = 1, max = 4) int capacity,
            @ForAll @Size(max = 60) List<@IntRange(max = 5) Integer> acts) {
        SessionPlaces places = new SessionPlaces(1, capacity);
        List<Booking> all = new ArrayList<>();
        Deque<Booking> line = new ArrayDeque<>();
        int person = 0;
        for (int act : acts) {
            int waiting = line.size();
            switch (act) {
                case 0, 1 -> all.add(places.book(wish(++person, IfFull.WAIT), waiting, NOW));
                case 2 ->
                    first(all, BookingState.CONFIRMED).ifPresent(b -> places.cancel(b, START, NOTICE, 1L, null, NOW));
                case 3 -> first(all, BookingState.OFFERED).ifPresent(b -> places.decline(b, 1L, NOW));
                case 4 -> first(all, BookingState.OFFERED).ifPresent(b -> places.lapse(b, NOW));
                default -> first(all, BookingState.OFFERED).ifPresent(b -> places.accept(b, 1L, NOW));
            }
            all.stream()
                    .filter(b -> b.state() == BookingState.WAITING && !line.contains(b))
                    .forEach(line::add);
            while (places.placesLeft() > 0 && !line.isEmpty()) {
                places.offer(line.poll(), START, NOW);
            }
            long held = all.stream().filter(b -> b.state().holdsPlace()).count();
            assertThat(places.placesHeld()).isEqualTo((int) held).isLessThanOrEqualTo(capacity);
            assertThat(places.placesLeft() > 0 && !line.isEmpty())
                    .as("a free place while somebody waits")
                    .isFalse();
        }
    }

    /** An offer is held for sixteen office hours, and never beyond the start. */
    @Property
    void anOfferLastsSixteenOfficeHoursButNotBeyondTheStart(
            @ForAll @IntRange(max = 200_000) int minutes, @ForAll @IntRange(min = 1, max = 30_000) int ahead) {
        Instant now = NOW.plus(Duration.ofMinutes(minutes));
        Instant start = now.plus(Duration.ofMinutes(ahead));

        Instant until = OfferPeriod.until(now, start, WorkingHours.USUAL);

        assertThat(until).isAfter(now).isBeforeOrEqualTo(start);
        // Two working days are at most Easter and the days around it, and at least a day and a night.
        assertThat(Duration.between(now, until)).isLessThanOrEqualTo(Duration.ofDays(6));
        if (until.isBefore(start)) {
            assertThat(Duration.between(now, until)).isGreaterThanOrEqualTo(Duration.ofHours(32));
        }
    }

    @Test
    void anOfferOnAFridayAfternoonLastsUntilTuesday() {
        assertThat(OfferPeriod.until(Instant.parse("2026-03-27T15:00:00Z"), START, WorkingHours.USUAL))
                // The clocks went forward in between: 3pm on Tuesday is an hour earlier in truth.
                .isEqualTo("2026-03-31T14:00:00Z");
    }

    /** What is drawn can be read back however it is typed. */
    @RepeatedTest(100)
    void aReferenceIsReadAsItIsTyped() {
        BookingReference drawn = BookingReference.draw();
        String typed = " " + drawn.value().toLowerCase().replace('0', 'o').replace('1', 'l') + " ";

        assertThat(BookingReference.read(typed.substring(0, 5) + "-" + typed.substring(5)))
                .contains(drawn);
        assertThat(BookingReference.read(drawn.value().substring(1))).isEmpty();
        assertThat(BookingReference.read("O’Neill 😀")).isEmpty();
    }

    private static Optional<Booking> first(List<Booking> all, BookingState state) {
        return all.stream().filter(booking -> booking.state() == state).findFirst();
    }

    private static PlaceWanted wish(long delegate, IfFull ifFull) {
        return new PlaceWanted(BookingReference.draw(), delegate, null, ifFull, delegate);
    }

    private static Reason refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }
}
