package org.wherry.booking.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.scheduling.model.GivenSessions.BEFORE;
import static org.wherry.scheduling.model.GivenSessions.START;
import static org.wherry.scheduling.model.GivenSessions.published;
import static org.wherry.scheduling.model.GivenSessions.usual;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wherry.booking.model.EarlierLearning.Again;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.model.CourseSession;

/** The rules that ask rather than refuse, and those that look at what somebody learnt, works for and belongs to. */
class SoftRulesOfAPlaceTest {

    private static final Comer OUTSIDE_THE_AUDIENCE = new Comer(true, null, false, false, true, false);
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 3, 4);
    private static final long EARLY_YEARS = 3;
    private static final long POLICE = 4;

    private final CourseSession session = published(usual());

    @Test
    void whoever_is_outside_the_audience_says_why_and_awaits_a_coordinator() {
        Judgement silent = RulesOfAPlace.judge(asked(OUTSIDE_THE_AUDIENCE, EarlierLearning.unasked(), null));
        Judgement told = RulesOfAPlace.judge(asked(OUTSIDE_THE_AUDIENCE, EarlierLearning.unasked(), "I cover for one"));

        assertThat(refusal(silent)).isEqualTo(BookingRefusal.AUDIENCE_REASON_NEEDED);
        assertThat(silent.isPossible()).isTrue();
        told.orRefuse();
        assertThat(told.awaits()).containsExactly(Awaited.AUDIENCE);
    }

    @Test
    void a_blank_reason_is_none() {
        assertThat(refusal(RulesOfAPlace.judge(asked(OUTSIDE_THE_AUDIENCE, EarlierLearning.unasked(), "  "))))
                .isEqualTo(BookingRefusal.AUDIENCE_REASON_NEEDED);
    }

    @Test
    void nobody_is_asked_why_who_is_refused_anyway() {
        Judgement judgement = RulesOfAPlace.judge(
                asked(OUTSIDE_THE_AUDIENCE, new EarlierLearning(List.of("Neglect"), null, Again.WARN), null));

        assertThat(refusal(judgement)).isEqualTo(BookingRefusal.PREREQUISITE_MISSING);
        assertThat(judgement.refusal().orElseThrow().details()).containsExactly("Neglect");
        assertThat(judgement.awaits()).isEmpty();
    }

    @Test
    void the_same_course_again_warns_asks_why_or_refuses_as_the_course_says() {
        Judgement warned = RulesOfAPlace.judge(again(Again.WARN, null));
        Judgement asked = RulesOfAPlace.judge(again(Again.ASK_WHY, null));
        Judgement answered = RulesOfAPlace.judge(again(Again.ASK_WHY, "My refresher is due"));
        Judgement refused = RulesOfAPlace.judge(again(Again.REFUSE, "My refresher is due"));

        warned.orRefuse();
        assertThat(warned.warnings()).extracting(Refusal::reason).containsExactly(BookingRefusal.SAME_COURSE_BEFORE);
        assertThat(refusal(asked)).isEqualTo(BookingRefusal.SAME_COURSE_REASON_NEEDED);
        answered.orRefuse();
        assertThat(answered.awaits()).as("nobody has to decide about it").isEmpty();
        assertThat(refusal(refused)).isEqualTo(BookingRefusal.SAME_COURSE);
    }

    @Test
    void places_kept_for_a_sector_are_its_own_until_they_are_used_up() {
        // Three free places of which two are kept for early years, who hold one already.
        KeptPlaces kept = new KeptPlaces(1, List.of(new KeptPlaces.Share(EARLY_YEARS, 2, 1, START)));
        KeptPlaces roomy = new KeptPlaces(2, kept.shares());
        KeptPlaces used = new KeptPlaces(1, List.of(new KeptPlaces.Share(EARLY_YEARS, 2, 2, START)));
        KeptPlaces full = new KeptPlaces(0, kept.shares());

        assertThat(kept.keptFromUntil(EARLY_YEARS)).isEmpty();
        assertThat(kept.keptFromUntil(POLICE)).contains(START);
        assertThat(kept.keptFromUntil(null)).contains(START);
        assertThat(roomy.keptFromUntil(POLICE)).as("one more than is kept").isEmpty();
        assertThat(used.keptFromUntil(POLICE)).as("the share is used up").isEmpty();
        assertThat(full.keptFromUntil(POLICE))
                .as("full is another rule's business")
                .isEmpty();
    }

    @Test
    void a_kept_place_is_refused_with_the_moment_when_it_becomes_free() {
        PlaceAsked asked = asked(Comer.welcome(), EarlierLearning.unasked(), null)
                .with(new KeptPlaces(1, List.of(new KeptPlaces.Share(EARLY_YEARS, 2, 0, START))));

        Judgement judgement = RulesOfAPlace.judge(asked);

        assertThat(refusal(judgement)).isEqualTo(BookingRefusal.KEPT_FOR_OTHERS);
        assertThat(judgement.refusal().orElseThrow().details()).containsExactly(START);
    }

    @Test
    void members_places_are_for_members() {
        assertThat(refusal(RulesOfAPlace.judge(
                        asked(new Comer(true, null, true, false, false, false), EarlierLearning.unasked(), null))))
                .isEqualTo(BookingRefusal.MEMBERS_ONLY);
    }

    @Test
    void an_agency_that_wants_approval_is_asked_without_a_reason() {
        Judgement judgement = RulesOfAPlace.judge(
                asked(new Comer(true, null, true, false, true, true), EarlierLearning.unasked(), null));

        judgement.orRefuse();
        assertThat(judgement.awaits()).containsExactly(Awaited.APPROVAL);
    }

    private PlaceAsked again(Again policy, String why) {
        return asked(Comer.welcome(), new EarlierLearning(List.of(), LAST_YEAR, policy), why);
    }

    private PlaceAsked asked(Comer comer, EarlierLearning learning, String why) {
        return new PlaceAsked(session, comer, learning, List.of(), KeptPlaces.none(), false, why, BEFORE);
    }

    private static Object refusal(Judgement judgement) {
        return catchThrowableOfType(Refusal.class, judgement::orRefuse).reason();
    }
}
