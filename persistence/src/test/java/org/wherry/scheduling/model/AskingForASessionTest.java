package org.wherry.scheduling.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.model.BespokeStep.Deed;

/** An agency asks for a session of its own, and what may become of that. */
class AskingForASessionTest {
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final LocalDate SPRING = LocalDate.of(2027, 4, 12);
    private static final long CONTACT = 7;
    private static final long COORDINATOR = 9;
    private static final long COURSE = 3;
    private static final long SESSION = 5;

    @Test
    void a_request_waits_for_the_training_team_and_can_be_changed() {
        BespokeRequest request = asked();

        request.change(brief(COURSE, null, 30), CONTACT, NOW);

        assertThat(request.state()).isEqualTo(BespokeState.ASKED);
        assertThat(request.brief().people()).isEqualTo(30);
        assertThat(request.steps()).extracting(BespokeStep::deed).containsExactly(Deed.ASKED, Deed.CHANGED);
    }

    @Test
    void once_somebody_has_answered_it_changes_by_words_alone() {
        BespokeRequest request = asked();
        request.comment("We are looking for a room", COORDINATOR, NOW);

        assertThat(refusal(() -> request.change(brief(COURSE, null, 30), CONTACT, NOW)))
                .isEqualTo(BespokeRefusal.ANSWERED_ALREADY);
        assertThat(request.say("It will be 30 after all", CONTACT, NOW)).isEqualTo(Deed.ADDED);
    }

    @Test
    void a_question_waits_for_the_agency_until_it_answers() {
        BespokeRequest request = asked();

        request.ask("Is there a screen?", COORDINATOR, NOW);
        assertThat(request.state()).isEqualTo(BespokeState.QUESTION);

        assertThat(request.say("Yes, a large one", CONTACT, NOW)).isEqualTo(Deed.ANSWER);
        assertThat(request.state()).isEqualTo(BespokeState.ASKED);
    }

    @Test
    void nobody_asks_or_declines_without_a_word() {
        BespokeRequest request = asked();

        assertThat(refusal(() -> request.ask("  ", COORDINATOR, NOW))).hasToString("EMPTY_TEXT");
        assertThat(refusal(() -> request.decline(null, COORDINATOR, NOW))).hasToString("EMPTY_TEXT");
    }

    @Test
    void a_session_ends_the_waiting_and_there_is_only_one() {
        BespokeRequest request = asked();

        request.date(SESSION, COORDINATOR, NOW);

        assertThat(request.state()).isEqualTo(BespokeState.DATED);
        assertThat(request.session()).contains(SESSION);
        assertThat(refusal(() -> request.date(SESSION + 1, COORDINATOR, NOW))).isEqualTo(BespokeRefusal.DATED_ALREADY);
        assertThat(refusal(() -> request.withdraw(null, CONTACT, NOW))).isEqualTo(BespokeRefusal.DATED_ALREADY);
    }

    @Test
    void without_a_course_it_is_dated_only_after_somebody_names_one() {
        BespokeRequest request = new BespokeRequest(1, CONTACT, brief(null, "Online grooming of boys", 12), NOW);
        assertThat(refusal(() -> request.date(SESSION, COORDINATOR, NOW))).isEqualTo(BespokeRefusal.COURSE_NEEDED);

        request.name(COURSE, COORDINATOR, NOW);
        request.date(SESSION, COORDINATOR, NOW);

        assertThat(request.brief().subject()).contains("Online grooming of boys");
        assertThat(request.state()).isEqualTo(BespokeState.DATED);
    }

    @Test
    void a_session_that_is_called_off_leaves_the_request_open_with_its_history() {
        BespokeRequest request = asked();
        request.date(SESSION, COORDINATOR, NOW);

        request.lose(COORDINATOR, "Snow", NOW);

        assertThat(request.state()).isEqualTo(BespokeState.ASKED);
        assertThat(request.session()).isEmpty();
        assertThat(request.steps())
                .extracting(BespokeStep::deed)
                .containsExactly(Deed.ASKED, Deed.DATED, Deed.CALLED_OFF);
        assertThat(request.steps().get(2).session()).contains(SESSION);
        request.date(SESSION + 1, COORDINATOR, NOW);
        assertThat(request.session()).contains(SESSION + 1);
    }

    @Test
    void what_was_declined_or_withdrawn_stays_so_but_can_be_remarked_on() {
        BespokeRequest declined = asked();
        declined.decline("No trainer until autumn", COORDINATOR, NOW);
        BespokeRequest withdrawn = asked();
        withdrawn.withdraw(null, CONTACT, NOW);

        assertThat(refusal(() -> declined.say("A pity", CONTACT, NOW))).isEqualTo(BespokeRefusal.NOT_OPEN);
        assertThat(refusal(() -> withdrawn.date(SESSION, COORDINATOR, NOW))).isEqualTo(BespokeRefusal.NOT_OPEN);
        withdrawn.comment("They rang", COORDINATOR, NOW);
        assertThat(withdrawn.state()).isEqualTo(BespokeState.WITHDRAWN);
    }

    @Test
    void it_is_about_something_for_somebody_and_on_days_to_come() {
        assertThat(refusal(() -> brief(null, " ", 12))).isEqualTo(BespokeRefusal.ABOUT_NOTHING);
        assertThat(refusal(() -> brief(COURSE, null, 0))).isEqualTo(BespokeRefusal.PEOPLE_IMPOSSIBLE);
        assertThat(refusal(() -> brief(COURSE, null, BespokeBrief.PEOPLE_MAX + 1)))
                .isEqualTo(BespokeRefusal.PEOPLE_IMPOSSIBLE);
        assertThat(refusal(() -> new BespokeRequest(1, CONTACT, brief(COURSE, null, 1), NOW.plusSeconds(31_536_000))))
                .isEqualTo(BespokeRefusal.SUITS_NO_MORE);
        assertThat(refusal(() -> new BespokeRequest(1, CONTACT, brief(COURSE, null, 1), Instant.EPOCH)))
                .isEqualTo(BespokeRefusal.SUITS_TOO_FAR);
        assertThat(refusal(() -> days(LocalDate.MIN, LocalDate.MAX))).isEqualTo(BespokeRefusal.SUITS_TOO_LONG);
        assertThat(refusal(() -> days(SPRING, SPRING.minusDays(1)))).isEqualTo(BespokeRefusal.SUITS_BACKWARDS);
        assertThat(refusal(() -> days(SPRING, SPRING.plusYears(3)))).isEqualTo(BespokeRefusal.SUITS_TOO_LONG);
        assertThat(refusal(() -> new WantedPlace(WantedPlace.Kind.OWN, " ", "A screen")))
                .isEqualTo(BespokeRefusal.ADDRESS_NEEDED);
    }

    @Test
    void days_of_the_week_and_times_of_day_are_kept_in_their_order() {
        SuitableDays suits = new SuitableDays(
                SPRING,
                SPRING.plusDays(30),
                List.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                List.of(TimeOfDay.EVENING, TimeOfDay.MORNING));

        assertThat(suits.weekdays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(suits.timesOfDay()).containsExactly(TimeOfDay.MORNING, TimeOfDay.EVENING);
        assertThat(days(SPRING, SPRING).weekdays()).isEmpty();
    }

    private static BespokeRequest asked() {
        return new BespokeRequest(1, CONTACT, brief(COURSE, null, 12), NOW);
    }

    private static BespokeBrief brief(Long course, String subject, int people) {
        return new BespokeBrief(
                course,
                subject,
                people,
                days(SPRING, SPRING.plusDays(30)),
                new WantedPlace(WantedPlace.Kind.TO_BE_FOUND, null, null),
                "Residential workers",
                null,
                new BespokeContact("Bea Moss", "01632 960100"));
    }

    private static SuitableDays days(LocalDate from, LocalDate until) {
        return new SuitableDays(from, until, List.of(), List.of());
    }

    private static Object refusal(Runnable act) {
        return catchThrowableOfType(Refusal.class, act::run).reason();
    }
}
