package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.Crowd.Outcome;
import org.wherry.common.model.Refusal;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** The same request sent twice, one after the other or in the same moment, gives the same one booking. */
@ExtendWith(ArquillianExtension.class)
class SameRequestTwiceIT {

    private static final int AT_ONCE = 8;

    @Inject
    private BookingService bookings;

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
    void theSameKeyGivesTheSameBooking() throws Exception {
        UUID person = given.people(1).get(0);
        UUID session = given.session(5);

        Placed first = place(person, "key", session, IfFull.REFUSE, TODAY);
        Placed again = place(person, "key", session, IfFull.REFUSE, TODAY);

        assertThat(first.repeated()).isFalse();
        assertThat(again).isEqualTo(new Placed(first.row(), true));
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() throws Exception {
        UUID person = given.people(1).get(0);
        UUID session = given.session(5);
        place(person, "key", session, IfFull.REFUSE, TODAY);

        assertThat(reason(person, "key", session, IfFull.WAIT)).isEqualTo(BookingRefusal.KEY_USED_OTHERWISE);
        assertThat(reason(person, "key", given.session(5), IfFull.REFUSE)).isEqualTo(BookingRefusal.KEY_USED_OTHERWISE);
        assertThat(reason(person, "", session, IfFull.REFUSE)).isEqualTo(BookingRefusal.KEY_MALFORMED);
        assertThat(reason(person, "ŵ", session, IfFull.REFUSE)).isEqualTo(BookingRefusal.KEY_MALFORMED);
        assertThat(reason(person, "k".repeat(201), session, IfFull.REFUSE)).isEqualTo(BookingRefusal.KEY_MALFORMED);
    }

    @Test
    void keysAreEachCallersOwn() throws Exception {
        UUID session = given.session(5);
        List<UUID> people = given.people(2);

        Placed one = place(people.get(0), "key", session, IfFull.REFUSE, TODAY);
        Placed other = place(people.get(1), "key", session, IfFull.WAIT, TODAY);

        assertThat(other.repeated()).isFalse();
        assertThat(other.row().reference()).isNotEqualTo(one.row().reference());
    }

    @Test
    void aKeyIsKeptForADay() throws Exception {
        UUID person = given.people(1).get(0);
        UUID session = given.session(5);
        place(person, "key", session, IfFull.REFUSE, TODAY);
        Instant tomorrow = TODAY.plus(Duration.ofHours(24));

        assertThat(place(person, "key", session, IfFull.REFUSE, tomorrow.minusSeconds(1))
                        .repeated())
                .isTrue();
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> place(person, "key", session, IfFull.REFUSE, tomorrow));
        assertThat(refusal.reason()).isEqualTo(BookingRefusal.ALREADY_BOOKED);
    }

    @Test
    void aRefusedRequestMayBeTriedAgainButNotAnother() throws Exception {
        UUID session = given.session(1);
        List<UUID> people = given.people(2);
        Placed holder = place(people.get(0), "key", session, IfFull.REFUSE, TODAY);
        assertThat(reason(people.get(1), "key", session, IfFull.REFUSE)).isEqualTo(BookingRefusal.FULL);
        assertThat(reason(people.get(1), "key", session, IfFull.REFUSE)).isEqualTo(BookingRefusal.FULL);
        assertThat(reason(people.get(1), "key", session, IfFull.WAIT)).isEqualTo(BookingRefusal.KEY_USED_OTHERWISE);

        acting.asPractitioner(
                people.get(0), TODAY, () -> bookings.cancel(holder.row().reference(), null));

        assertThat(place(people.get(1), "key", session, IfFull.REFUSE, TODAY).repeated())
                .isFalse();
    }

    @Test
    void theSameKeyInTheSameMomentGivesOneBooking() throws Exception {
        UUID person = given.people(1).get(0);
        UUID session = given.session(5);

        List<Outcome<Placed>> outcomes =
                Crowd.atOnce(Collections.nCopies(AT_ONCE, () -> place(person, "key", session, IfFull.REFUSE, TODAY)));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        assertThat(outcomes)
                .extracting(outcome -> outcome.value().row().reference())
                .containsOnly(outcomes.get(0).value().row().reference());
        assertThat(outcomes).filteredOn(outcome -> !outcome.value().repeated()).hasSize(1);
        assertThat(audit.count(session, "CONFIRMED")).isEqualTo(1);
    }

    @Test
    void aDoubleSubmitWithoutAKeyGivesOneBooking() throws Exception {
        UUID person = given.people(1).get(0);
        UUID session = given.session(5);

        List<Outcome<BookingRow>> outcomes = Crowd.atOnce(Collections.nCopies(
                AT_ONCE,
                () -> acting.asPractitioner(
                        person, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE)))));

        assertThat(outcomes).filteredOn(outcome -> outcome.failure() == null).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.failure() != null)
                .extracting(outcome -> ((Refusal) outcome.failure()).reason())
                .containsOnly(BookingRefusal.ALREADY_BOOKED);
        assertThat(audit.count(session, "CONFIRMED")).isEqualTo(1);
    }

    @Test
    void twoSessionsAtTheSameTimeCannotBothBeBookedInTheSameMoment() throws Exception {
        UUID person = given.people(1).get(0);
        List<UUID> sessions = List.of(given.session(5), given.session(5), given.session(5));

        List<Outcome<BookingRow>> outcomes = Crowd.atOnce(sessions.stream()
                .<Callable<BookingRow>>map(session -> () -> acting.asPractitioner(
                        person, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE))))
                .toList());

        assertThat(outcomes).filteredOn(outcome -> outcome.failure() == null).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.failure() != null)
                .extracting(outcome -> ((Refusal) outcome.failure()).reason())
                .containsOnly(BookingRefusal.CLASH);
    }

    private Placed place(UUID person, String key, UUID session, IfFull ifFull, Instant now) throws Exception {
        return acting.asPractitioner(person, now, () -> bookings.bookOnce(key, new BookPlace(session, null, ifFull)));
    }

    private Object reason(UUID person, String key, UUID session, IfFull ifFull) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> place(person, key, session, ifFull, TODAY));
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.reason();
    }
}
