package org.wherry.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wherry.attendance.model.Mark;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.CountyTime;
import org.wherry.demo.service.PlannedSession.Booker;
import org.wherry.demo.service.PlannedSession.Paper;
import org.wherry.demo.service.PlannedSession.PlannedBooking;
import org.wherry.demo.service.PlannedSession.RegisterIs;
import org.wherry.people.model.Role;

/** The demo's story keeps to the published figures, and nobody in it is in two places at once. */
class TellingTheStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final DemoFiles FILES = DemoFiles.in(Path.of("../config/src/main/demo"));
    private static final Story STORY = Story.of(FILES, 2018, TODAY);

    @Test
    void theSameSeedAndDayGiveTheSameStory() {
        assertThat(Story.of(FILES, 2018, TODAY).equals(STORY)).isTrue();
        assertThat(Story.of(FILES, 2019, TODAY).equals(STORY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-12-23", "2026-12-25", "2027-01-01", "2027-03-27", "2027-05-02", "2027-08-28", "2028-02-29"
            })
    void aStoryCanBeToldOnAnyDay(LocalDate day) {
        Story story = Story.of(FILES, 2018, day);

        List<LocalDate> coming = story.present().stream()
                .filter(session -> session.register() == RegisterIs.NOT_DUE)
                .map(session -> session.outline().firstDay())
                .toList();
        assertThat(coming)
                .hasSizeGreaterThanOrEqualTo(60)
                .allMatch(Workdays::includes)
                .allMatch(first -> !first.isBefore(day) && !first.isAfter(day.plusWeeks(12)));
    }

    @Test
    void everyTitleIsDeliveredAsOftenAsPrinted() {
        FILES.printed().stream()
                .filter(printed -> FILES.course(printed.course()).programme() != Programme.SAFER)
                .forEach(printed -> assertThat(yearOf(printed.course()))
                        .as(printed.course())
                        .hasSize(printed.number().orElse(0)));
        assertThat(deliveries(Programme.MULTI_AGENCY) + deliveries(Programme.PARTNER))
                .isEqualTo(156);
        assertThat(deliveries(Programme.SAFER)).isEqualTo(118);
        assertThat(deliveries(Programme.COMMISSIONED)).isEqualTo(78);
    }

    @Test
    void theYearLiesOnItsWorkingDays() {
        assertThat(STORY.year().stream().flatMap(session -> session.outline().dates().stream()))
                .allMatch(ReferenceYear.YEAR::includes)
                .allMatch(Workdays::includes);
    }

    @Test
    void fourHundredAndSixtyPeopleComeToTheRoadshow() {
        assertThat(roadshow().stream().flatMap(TellingTheStoryTest::whoCame))
                .hasSize(460)
                .doesNotHaveDuplicates();
        assertThat(roadshow())
                .filteredOn(session -> !session.outline().closedTo().isEmpty())
                .hasSize(1);
    }

    @Test
    void theRoadshowsFormsCountUpToThePublishedRows() {
        List<Paper> papers = roadshow().stream()
                .flatMap(session -> session.papers().stream())
                .toList();
        assertThat(papers).hasSize(390);
        for (int i = 0; i < FILES.roadshow().size(); i++) {
            int statement = i;
            assertThat(papers)
                    .filteredOn(paper -> paper.answers().get(statement).isEmpty())
                    .hasSize(FILES.roadshow().get(i).counts().get(4));
        }
        assertThat(roadshow()).allMatch(session -> session.papers().size() <= session.present());
    }

    @Test
    void placesHeldNeverExceedTheCapacity() {
        STORY.sessions().forEach(session -> {
            long held = session.bookings().stream()
                    .filter(booking -> !booking.waits())
                    .count();
            assertThat(held).isLessThanOrEqualTo(session.outline().capacity());
            if (session.bookings().stream().anyMatch(PlannedBooking::waits)) {
                assertThat(held).isEqualTo(session.outline().capacity());
            }
        });
    }

    @Test
    void somebodyComesToEverySessionThatIsOver() {
        assertThat(STORY.sessions().stream()
                        .filter(session -> session.register() == RegisterIs.CLOSED)
                        .filter(session ->
                                session.present() < 2 || session.papers().size() > session.present())
                        .map(session -> session.outline().course() + " on "
                                + session.outline().firstDay() + ": " + session.present()))
                .isEmpty();
    }

    @Test
    void nobodyIsInTwoPlacesOnOneDay() {
        Map<LocalDate, Set<Integer>> busy = new HashMap<>();
        STORY.sessions().forEach(session -> session.outline().dates().forEach(day -> {
            Set<Integer> there = busy.computeIfAbsent(day, none -> new HashSet<>());
            assertThat(there.add(session.outline().trainer())).isTrue();
            everybodyAt(session).forEach(person -> assertThat(there.add(person)).isTrue());
        }));
    }

    @Test
    void everythingIsAskedForBeforeItHappensAndBeforeToday() {
        STORY.sessions().forEach(session -> session.bookings().forEach(booking -> {
            LocalDate asked = CountyTime.dateOf(booking.asked());
            assertThat(asked).isBefore(session.outline().firstDay()).isBefore(TODAY);
            assertThat(booking.asked()).isAfter(session.outline().published());
            booking.cancelled()
                    .ifPresent(cancelled -> assertThat(cancelled.at()).isAfter(booking.asked()));
        }));
    }

    @Test
    void theComingProgrammeHasSomethingForEverybody() {
        List<PlannedSession> coming = coming();
        assertThat(coming).hasSizeGreaterThanOrEqualTo(60);
        assertThat(coming.get(0).outline().firstDay()).isEqualTo(TODAY);
        assertThat(coming)
                .allMatch(session -> !session.outline().firstDay().isBefore(TODAY))
                .allMatch(session -> !session.outline().firstDay().isAfter(TODAY.plusWeeks(12)));
        assertThat(coming)
                .filteredOn(session -> session.bookings().stream().anyMatch(PlannedBooking::waits))
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(coming).filteredOn(session -> session.bookings().size() <= 2).hasSizeGreaterThanOrEqualTo(5);
        assertThat(coming.stream().map(session -> session.outline().venue()).distinct())
                .hasSizeGreaterThan(8);
    }

    @Test
    void threeSessionsHaveTwentyFreePlacesOnDaysWhenNobodyInTheDemoIsBusy() {
        BitSet signIn = STORY.cast().numbers();
        List<PlannedSession> free = coming().stream()
                .filter(session ->
                        session.outline().capacity() == 24 && session.bookings().size() == 4)
                .filter(session -> everybodyAt(session).noneMatch(signIn::get))
                .toList();
        assertThat(free).hasSizeGreaterThanOrEqualTo(3);
        assertThat(free)
                .filteredOn(session -> STORY.sessions().stream()
                        .filter(other -> other.outline()
                                .firstDay()
                                .equals(session.outline().firstDay()))
                        .flatMap(TellingTheStoryTest::everybodyAt)
                        .noneMatch(person -> STORY.cast().practitioners().stream()
                                .anyMatch(practitioner -> practitioner.number() == person)))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void theCastHasEveryPart() {
        Cast cast = STORY.cast();
        assertThat(cast.practitioners()).hasSize(600).doesNotHaveDuplicates();
        assertThat(cast.practitioners()).allMatch(person -> person.email().isPresent());
        assertThat(cast.parts().keySet())
                .containsExactlyInAnyOrder(Stream.of(Role.values())
                        .filter(role -> role != Role.PRACTITIONER)
                        .toArray(Role[]::new));
        assertThat(cast.practitioners().stream()
                        .map(person -> person.jobs().get(0).agency())
                        .flatMap(Optional::stream)
                        .distinct())
                .hasSizeGreaterThan(50);
    }

    @Test
    void peopleAreOfManyKinds() {
        assertThat(STORY.people()).hasSize(3000);
        assertThat(STORY.people())
                .filteredOn(person -> person.email().isEmpty())
                .hasSizeGreaterThan(50);
        assertThat(STORY.people()).filteredOn(person -> person.jobs().isEmpty()).hasSizeGreaterThan(50);
        assertThat(STORY.people())
                .filteredOn(person -> person.jobs().stream()
                                .filter(job -> job.isHeldOn(TODAY))
                                .count()
                        == 2)
                .hasSizeGreaterThan(50);
        assertThat(STORY.people().stream().flatMap(person -> person.email().stream()))
                .doesNotHaveDuplicates()
                .filteredOn(email -> !email.matches("[a-z]+[a-z.-]*[a-z][0-9]*@example\\.org"))
                .isEmpty();
    }

    private static List<PlannedSession> coming() {
        return STORY.present().stream()
                .filter(session -> session.register() == RegisterIs.NOT_DUE)
                .toList();
    }

    private static List<PlannedSession> yearOf(String course) {
        return STORY.year().stream()
                .filter(session -> session.outline().course().equals(course))
                .toList();
    }

    private static long deliveries(Programme programme) {
        return STORY.year().stream()
                .filter(session -> FILES.course(session.outline().course()).programme() == programme)
                .count();
    }

    private static List<PlannedSession> roadshow() {
        return STORY.events().stream()
                .filter(session -> session.outline().series().equals(Optional.of("scr-roadshow-2018")))
                .toList();
    }

    private static Stream<Integer> everybodyAt(PlannedSession session) {
        return Stream.concat(session.bookings().stream().map(PlannedBooking::booker), session.walkIns().stream())
                .map(Booker::person);
    }

    private static Stream<Integer> whoCame(PlannedSession session) {
        return Stream.concat(
                        session.bookings().stream()
                                .filter(booking -> booking.marks().contains(Mark.ATTENDED))
                                .map(PlannedBooking::booker),
                        session.walkIns().stream())
                .map(Booker::person);
    }
}
