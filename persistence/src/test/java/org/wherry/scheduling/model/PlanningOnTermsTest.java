package org.wherry.scheduling.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.scheduling.model.GivenSessions.BEFORE;
import static org.wherry.scheduling.model.GivenSessions.FIRST_DAY;
import static org.wherry.scheduling.model.GivenSessions.START;
import static org.wherry.scheduling.model.GivenSessions.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;

/** On what terms a session is held: its room, whom it is for, what it keeps for whom, its numbers. */
class PlanningOnTermsTest {

    private static final Share FOR_EARLY_YEARS = new Share(7, 4, BEFORE);

    private final Venue venue = new Venue("Village hall", "1 The Staithe, Wroxham", 1, 30);

    @Test
    void aRoomIsOneOfTheVenuesAndHoldsNoMoreThanItMay() {
        Room room = venue.rooms().get(0);
        Room elsewhere =
                new Venue("Another", "2 The Quay, Wroxham", 1, 30).rooms().get(0);

        assertThat(session(30, terms(room, Openness.ALL, List.of())).room()).contains(room);
        assertThat(reason(() -> session(31, terms(room, Openness.ALL, List.of()))))
                .isEqualTo(SessionRefusal.ABOVE_FIRE_LIMIT);
        assertThat(reason(() -> session(5, terms(elsewhere, Openness.ALL, List.of()))))
                .isEqualTo(SessionRefusal.ROOM_ELSEWHERE);
        assertThat(reason(() -> venue.addRoom("Small", 12, 10))).isEqualTo(SessionRefusal.SEATS_ABOVE_FIRE_LIMIT);
        assertThat(reason(() -> venue.addRoom("Main room", 5, 10))).isEqualTo(SessionRefusal.ROOM_NAMED_TWICE);
    }

    @Test
    void aSessionForSomeNamesSomebody() {
        assertThat(reason(() -> terms(null, Openness.NETWORK, List.of()))).isEqualTo(SessionRefusal.FOR_NOBODY);
        assertThat(reason(() -> terms(null, Openness.INVITED, List.of()))).isEqualTo(SessionRefusal.FOR_NOBODY);
        assertThat(reason(() -> session(5, terms(null, Openness.AGENCIES, List.of()))))
                .isEqualTo(SessionRefusal.FOR_NOBODY);

        CourseSession champions = session(
                5, new Terms(null, Openness.NETWORK, Set.of(3L), Set.of(9L), List.of(), SessionSettings.usual()));
        assertThat(champions.isClosed()).isTrue();
        assertThat(champions.networks()).containsExactly(3L);
        assertThat(champions.invited()).isEmpty();
    }

    @Test
    void sharesAreNoMoreThanThePlacesAndOneForASector() {
        assertThat(session(4, terms(null, Openness.ALL, List.of(FOR_EARLY_YEARS)))
                        .shares())
                .containsExactly(FOR_EARLY_YEARS);
        assertThat(reason(() -> session(3, terms(null, Openness.ALL, List.of(FOR_EARLY_YEARS)))))
                .isEqualTo(SessionRefusal.SHARES_ABOVE_CAPACITY);
        assertThat(reason(() -> terms(null, Openness.ALL, List.of(FOR_EARLY_YEARS, new Share(7, 1, START)))))
                .isEqualTo(SessionRefusal.SHARED_TWICE);
        assertThat(reason(() -> new Share(7, 0, START))).isEqualTo(SessionRefusal.SHARE_OF_NOTHING);
        assertThat(FOR_EARLY_YEARS.isKept(BEFORE.minusSeconds(1))).isTrue();
        assertThat(FOR_EARLY_YEARS.isKept(BEFORE)).isFalse();
    }

    @Test
    void aMinimumIsNoMoreThanThePlacesAndDaysAreNotNegative() {
        assertThat(reason(() -> session(5, with(settings(6, 7, 7))))).isEqualTo(SessionRefusal.MINIMUM_ABOVE_CAPACITY);
        assertThat(session(5, with(settings(5, 0, 90))).minimum()).isEqualTo(5);
        assertThat(reason(() -> settings(-1, 7, 7))).isEqualTo(SessionRefusal.SETTING_IMPOSSIBLE);
        assertThat(reason(() -> settings(0, 91, 7))).isEqualTo(SessionRefusal.SETTING_IMPOSSIBLE);
        assertThat(reason(() -> settings(0, 7, -1))).isEqualTo(SessionRefusal.SETTING_IMPOSSIBLE);
    }

    @Test
    void aDraftIsSubmittedOnceAndSentBackOrPublished() {
        CourseSession session = session(5, terms(null, Openness.ALL, List.of()));

        assertThat(reason(session::sendBack)).isEqualTo(SessionRefusal.NOT_SUBMITTED);
        session.submit(BEFORE);
        assertThat(session.state().isPublic()).isFalse();
        assertThat(reason(() -> session.submit(BEFORE))).isEqualTo(SessionRefusal.NOT_TO_SUBMIT);
        session.sendBack();
        session.submit(BEFORE);
        session.publish(BEFORE);
        assertThat(reason(session::sendBack)).isEqualTo(SessionRefusal.NOT_SUBMITTED);
    }

    @Test
    void aCopyKeepsItsDistances() {
        Instant opens = Instant.parse("2026-03-20T09:00:00Z");
        CourseSession pattern = new CourseSession(
                1,
                8,
                List.of(day(FIRST_DAY)),
                new Arrangements(
                        venue,
                        null,
                        Set.of(),
                        CollectsFeedback.ONLINE,
                        opens,
                        null,
                        Map.of(),
                        null,
                        terms(null, Openness.ALL, List.of(FOR_EARLY_YEARS))));

        Arrangements later = Arrangements.of(pattern, 14);

        // The clocks go forward in between: the same time of day is an hour earlier.
        assertThat(later.bookingOpens()).isEqualTo("2026-04-03T08:00:00Z");
        assertThat(later.bookingCloses()).isNull();
        assertThat(later.terms().shares().get(0).until()).isEqualTo("2026-03-16T10:00:00Z");
    }

    @Test
    void vatIsRoundedToAPenny() {
        Price price = new Price(new BigDecimal("45.02"), new BigDecimal("20"));

        assertThat(price.vat()).isEqualTo("9.00");
        assertThat(price.withVat()).isEqualTo("54.02");
        assertThat(reason(() -> new Price(BigDecimal.ZERO, BigDecimal.ZERO)))
                .isEqualTo(SessionRefusal.PRICE_IMPOSSIBLE);
        assertThat(reason(() -> new Price(new BigDecimal("1.001"), BigDecimal.ZERO)))
                .isEqualTo(SessionRefusal.PRICE_IMPOSSIBLE);
        assertThat(reason(() -> new Price(null, null))).isEqualTo(SessionRefusal.PRICE_IMPOSSIBLE);
    }

    private CourseSession session(int capacity, Terms terms) {
        return new CourseSession(
                1,
                capacity,
                List.of(day(FIRST_DAY)),
                new Arrangements(venue, null, Set.of(), CollectsFeedback.ONLINE, null, null, Map.of(), null, terms));
    }

    private static Terms terms(Room room, Openness openness, List<Share> shares) {
        return new Terms(room, openness, Set.of(), Set.of(), shares, SessionSettings.usual());
    }

    private static Terms with(SessionSettings settings) {
        return new Terms(null, Openness.ALL, Set.of(), Set.of(), List.of(), settings);
    }

    private static SessionSettings settings(int minimum, int decisionDays, int noticeDays) {
        return new SessionSettings(minimum, decisionDays, noticeDays, true, true, null, false, null, null);
    }

    private static Reason reason(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.reason();
    }
}
