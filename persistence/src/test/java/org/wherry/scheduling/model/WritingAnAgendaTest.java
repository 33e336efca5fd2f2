package org.wherry.scheduling.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;

/** An agenda lies within the days of its session, one thing at a time, and a round offers a choice. */
class WritingAnAgendaTest {

    private final CourseSession session = GivenSessions.draft();
    private final Agenda empty = agendaOf();

    private Agenda agendaOf(AgendaItem... items) {
        return new Agenda(session, List.of(items));
    }

    @Test
    void what_ends_before_it_starts_is_refused() {
        assertThat(refused(() -> talk(1, "11:00", "10:00"))).isEqualTo(AgendaRefusal.AGENDA_ENDS_BEFORE_IT_STARTS);
        assertThat(refused(() -> talk(1, "11:00", "11:00"))).isEqualTo(AgendaRefusal.AGENDA_ENDS_BEFORE_IT_STARTS);
    }

    @Test
    void it_lies_in_a_day_of_the_session() {
        assertThat(refused(() -> adding(talk(3, "10:00", "11:00")))).isEqualTo(AgendaRefusal.NO_SUCH_AGENDA_DAY);
        assertThat(refused(() -> adding(talk(0, "10:00", "11:00")))).isEqualTo(AgendaRefusal.NO_SUCH_AGENDA_DAY);
        assertThat(refused(() -> adding(talk(1, "09:29", "11:00")))).isEqualTo(AgendaRefusal.OUTSIDE_THE_DAY);
        assertThat(refused(() -> adding(talk(2, "15:00", "16:01")))).isEqualTo(AgendaRefusal.OUTSIDE_THE_DAY);
        assertThat(empty.add(talk(2, "09:30", "16:00")).dayNumber()).isEqualTo(2);
    }

    @Test
    void only_one_thing_is_on_at_a_time() {
        AgendaItem welcome = empty.add(talk(1, "10:00", "11:00"));
        Agenda agenda = agendaOf(welcome);

        assertThat(refused(() -> agenda.add(talk(1, "10:59", "12:00")))).isEqualTo(AgendaRefusal.AGENDA_OVERLAPS);
        assertThat(agenda.add(talk(1, "11:00", "12:00")).starts()).isEqualTo("11:00");
        assertThat(agenda.add(talk(2, "10:00", "11:00")).dayNumber()).isEqualTo(2);
        agenda.change(welcome, talk(1, "10:30", "11:30"));
        assertThat(welcome.ends()).isEqualTo("11:30");
    }

    @Test
    void a_round_offers_two_to_twelve_workshops_and_nothing_else_does() {
        assertThat(refused(() -> round(offers(1)))).isEqualTo(AgendaRefusal.WORKSHOPS_TOO_FEW_OR_MANY);
        assertThat(refused(() -> round(offers(13)))).isEqualTo(AgendaRefusal.WORKSHOPS_TOO_FEW_OR_MANY);
        assertThat(empty.add(round(offers(12))).workshops()).hasSize(12);
        assertThat(refused(() -> new AgendaPlan(
                        1, LocalTime.of(10, 0), LocalTime.of(11, 0), AgendaKind.BREAK, "Tea", null, null, offers(2))))
                .isEqualTo(AgendaRefusal.WORKSHOPS_OUTSIDE_A_ROUND);
    }

    @Test
    void the_workshops_of_a_round_have_titles_of_their_own_and_places() {
        assertThat(refused(() -> adding(round(List.of(offer("Fathers", 5), offer("fathers", 5))))))
                .isEqualTo(AgendaRefusal.WORKSHOP_NAMED_TWICE);
        assertThat(refused(() -> adding(round(List.of(offer("Fathers", 0), offer("Mothers", 5))))))
                .isEqualTo(AgendaRefusal.WORKSHOP_PLACES_IMPOSSIBLE);
        assertThat(refused(() -> adding(round(List.of(offer("Fathers", 5), offer("Mothers", 2001))))))
                .isEqualTo(AgendaRefusal.WORKSHOP_PLACES_IMPOSSIBLE);
    }

    @Test
    void workshops_that_are_left_out_go_and_the_others_stay_what_they_are() {
        AgendaItem item = empty.add(round(offers(3)));
        Workshop stays = item.workshops().get(2);
        Agenda agenda = agendaOf(item);
        AgendaPlan plan = round(List.of(
                new AgendaPlan.Offer(stays.publicId(), "Another name", null, "Ann O’Neill", null, 7), offer("New", 3)));

        assertThat(agenda.goneBy(item, plan.workshops(), false)).hasSize(2).doesNotContain(stays);
        agenda.change(item, plan);

        assertThat(item.workshops()).hasSize(2).first().isSameAs(stays);
        assertThat(stays.title()).isEqualTo("Another name");
        assertThat(stays.placesLeft()).isEqualTo(7);
    }

    @Test
    void a_workshop_of_another_round_is_none_of_this_one() {
        Workshop elsewhere = empty.add(round(offers(2))).workshops().get(0);
        AgendaItem item = empty.add(round(offers(2)));

        assertThat(catchThrowableOfType(NoSuch.class, () -> agendaOf(item)
                        .change(
                                item,
                                round(List.of(
                                        new AgendaPlan.Offer(elsewhere.publicId(), "Mine now", null, null, null, 7),
                                        offer("New", 3))))))
                .isNotNull();
    }

    @Test
    void what_fits_no_more_since_the_days_changed_is_not_shown() {
        AgendaItem late = empty.add(talk(1, "15:00", "16:00"));
        AgendaItem onTheSecondDay = empty.add(talk(2, "10:00", "11:00"));
        session.move(
                List.of(new Day(GivenSessions.FIRST_DAY, LocalTime.of(9, 30), LocalTime.of(15, 30))),
                GivenSessions.BEFORE);
        Agenda agenda = agendaOf(late, onTheSecondDay);

        assertThat(agenda.items()).hasSize(2);
        assertThat(agenda.on(agenda.days().get(0))).isEmpty();
        assertThat(agenda.fits(late)).isFalse();
        assertThat(agenda.fits(onTheSecondDay)).isFalse();
    }

    @Test
    void a_copy_of_a_session_has_the_same_agenda_with_workshops_of_its_own() {
        AgendaItem talk = empty.add(talk(1, "10:00", "11:00"));
        AgendaItem round = empty.add(new AgendaPlan(
                2, LocalTime.of(10, 0), LocalTime.of(11, 0), AgendaKind.WORKSHOPS, "Choose", null, null, offers(3)));

        List<AgendaItem> copied = agendaOf(talk, round).copiedTo(GivenSessions.draft());

        assertThat(copied).extracting(AgendaItem::title).containsExactly("What children told us", "Choose");
        assertThat(copied.get(1).workshops())
                .hasSize(3)
                .extracting(Workshop::publicId)
                .doesNotContainAnyElementsOf(
                        round.workshops().stream().map(Workshop::publicId).toList());
    }

    private void adding(AgendaPlan plan) {
        empty.add(plan);
    }

    private static AgendaPlan talk(int day, String starts, String ends) {
        return new AgendaPlan(
                day,
                LocalTime.parse(starts),
                LocalTime.parse(ends),
                AgendaKind.PLENARY,
                "What children told us",
                null,
                null,
                List.of());
    }

    private static AgendaPlan round(List<AgendaPlan.Offer> offers) {
        return new AgendaPlan(
                1, LocalTime.of(10, 0), LocalTime.of(11, 0), AgendaKind.WORKSHOPS, "Workshops", null, null, offers);
    }

    private static List<AgendaPlan.Offer> offers(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> offer("Workshop " + i, 5))
                .toList();
    }

    private static AgendaPlan.Offer offer(String title, int places) {
        return new AgendaPlan.Offer(null, title, null, null, null, places);
    }

    private static Reason refused(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }
}
