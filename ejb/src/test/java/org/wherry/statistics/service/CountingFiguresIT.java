package org.wherry.statistics.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.Period;
import org.wherry.statistics.model.UptakeBy;
import org.wherry.testing.AsAnalyst;
import org.wherry.testing.AsCoordinator;
import org.wherry.testing.InContainer;

/** Deliveries, people and the register's arithmetic are counted as the definitions say. */
@ExtendWith(ArquillianExtension.class)
class CountingFiguresIT {

    private static final Period YEAR = Period.financialYear(1992);
    private static final LocalDate IN_JUNE = LocalDate.of(1992, 6, 10);
    private static final LocalDate LAST_DAY = LocalDate.of(1993, 3, 31);

    @Resource(lookup = "java:jboss/datasources/WherryDS")
    private DataSource database;

    @Inject
    private StatisticsService statistics;

    @Inject
    private AsCoordinator asCoordinator;

    @Inject
    private AsAnalyst asAnalyst;

    private GivenRows given;
    private long course;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void aCourse() {
        given = new GivenRows(database);
        course = given.course("Neglect");
    }

    @Test
    void two_days_are_one_delivery_in_the_period_of_the_first() throws Exception {
        given.session(course, null, "COMPLETED", LAST_DAY, LAST_DAY.plusDays(1));

        assertThat(deliveries(YEAR)).isEqualTo(1);
        assertThat(deliveries(Period.financialYear(1993))).isNull();
    }

    @Test
    void a_delivery_moved_into_april_leaves_the_year() throws Exception {
        given.session(course, null, "COMPLETED", IN_JUNE);
        long moved = given.session(course, null, "COMPLETED", LAST_DAY);
        assertThat(deliveries(YEAR)).isEqualTo(2);

        given.run(
                "UPDATE course_session SET first_day = DATE '1993-04-01', last_day = DATE '1993-04-01' WHERE id = ?",
                moved);

        assertThat(deliveries(YEAR)).isEqualTo(1);
    }

    @Test
    void drafts_sessions_called_off_and_those_not_over_are_no_deliveries() throws Exception {
        given.session(course, null, "COMPLETED", IN_JUNE);
        given.session(course, null, "DRAFT", IN_JUNE);
        given.session(course, null, "CALLED_OFF", IN_JUNE);
        given.session(course, null, "PUBLISHED", LocalDate.of(2099, 5, 1));

        assertThat(deliveries(new Period(LocalDate.of(1992, 4, 1), LocalDate.of(2099, 12, 31))))
                .isEqualTo(1);
    }

    @Test
    void runs_that_were_not_recorded_are_unknown_and_in_no_total() throws Exception {
        UUID unrecorded = given.publicId("course", given.course("Family Networking", YEAR.from(), YEAR.to()));

        Deliveries all = asCoordinator.call(() -> statistics.deliveries(YEAR, Set.of()));

        assertThat(all.rows())
                .filteredOn(row -> row.courseId().equals(unrecorded))
                .singleElement()
                .satisfies(row -> assertThat(row.deliveries()).isNull());
        assertThat(all.total())
                .isEqualTo(all.rows().stream()
                        .filter(row -> row.deliveries() != null)
                        .mapToLong(Deliveries.Row::deliveries)
                        .sum());
    }

    @Test
    void a_person_counts_once_in_each_agency_they_came_for_and_once_in_the_total() throws Exception {
        long sector = given.sector("Education");
        long school = given.agency("A school", sector);
        long trust = given.agency("A trust", sector);
        long person = given.person();
        long teaching = given.post(person, school);
        long nursing = given.post(person, trust);
        attends(given.session(course, null, "COMPLETED", IN_JUNE), person, teaching, "ATTENDED");
        attends(given.session(course, null, "COMPLETED", IN_JUNE.plusDays(1)), person, teaching, "ATTENDED");
        attends(given.session(course, null, "COMPLETED", IN_JUNE.plusDays(2)), person, nursing, "ATTENDED");

        Uptake uptake = uptake(asCoordinator::call, UptakeBy.AGENCY);

        assertThat(uptake.rows())
                .extracting(Uptake.Row::name, Uptake.Row::people, Uptake.Row::attendances)
                .containsExactly(tuple("A school", 1L, 2L), tuple("A trust", 1L, 1L));
        assertThat(uptake.total().people()).isEqualTo(1);
        assertThat(uptake.total().attendances()).isEqualTo(3);
        assertThat(uptake.rowsExceedTotal()).isTrue();
    }

    @Test
    void an_agency_that_was_merged_counts_as_the_one_that_stands_for_it() throws Exception {
        long sector = given.sector("Youth work");
        long club = given.agency("A youth club", sector);
        long project = given.agency("A youth project", sector);
        long session = given.session(course, null, "COMPLETED", IN_JUNE);
        come(session, club, 2);
        come(session, project, 3);

        given.run("UPDATE agency SET merged_into_id = ?, merged_at = '1993-01-01T00:00Z' WHERE id = ?", project, club);

        assertThat(uptake(asCoordinator::call, UptakeBy.AGENCY).rows())
                .extracting(Uptake.Row::name, Uptake.Row::people)
                .containsExactly(tuple("A youth project", 5L));
    }

    @Test
    void whoever_missed_a_day_stands_beside_and_whoever_missed_all_nowhere() throws Exception {
        long session = given.session(course, null, "COMPLETED", IN_JUNE, IN_JUNE.plusDays(1));
        attends(session, given.person(), null, "ATTENDED", "ATTENDED");
        attends(session, given.person(), null, "ATTENDED", "PARTLY");
        attends(session, given.person(), null, "NO_SHOW", "ATTENDED");
        attends(session, given.person(), null, "APOLOGIES", "NO_SHOW");

        Uptake uptake = uptake(asCoordinator::call, UptakeBy.COURSE);

        assertThat(uptake.total().people()).isEqualTo(1);
        assertThat(uptake.total().partly()).isEqualTo(2);
    }

    @Test
    void an_analyst_is_told_of_no_fewer_than_five_people() throws Exception {
        long sector = given.sector("Health");
        long session = given.session(course, null, "COMPLETED", IN_JUNE);
        come(session, given.agency("Few", sector), 3);
        come(session, given.agency("More", sector), 7);
        come(session, given.agency("Most", sector), 20);

        Uptake told = uptake(asAnalyst::call, UptakeBy.AGENCY);

        assertThat(told.rows()).extracting(Uptake.Row::people).containsExactly(null, null, 20L);
        assertThat(told.rows()).extracting(Uptake.Row::suppressed).containsExactly(true, true, false);
        assertThat(told.total().people()).isEqualTo(30);
        assertThat(uptake(asCoordinator::call, UptakeBy.AGENCY).rows())
                .extracting(Uptake.Row::people)
                .containsExactly(3L, 7L, 20L);
    }

    @Test
    void the_registers_equation_holds_over_every_way_a_booking_can_end() throws Exception {
        long session = given.session(course, null, "COMPLETED", IN_JUNE);
        attends(session, given.person(), null, "ATTENDED");
        attends(session, given.person(), null, "PARTLY");
        attends(session, given.person(), null, "APOLOGIES");
        attends(session, given.person(), null, "NO_SHOW");
        given.booking(session, given.person(), null, "CONFIRMED", "CANCELLED");
        given.booking(session, given.person(), null, "WAITING", "CANCELLED");
        long waiting = given.person();
        given.marks(session, waiting, given.booking(session, waiting, null, "WAITING"), null, "ATTENDED");
        given.walkIns(session, 2);

        SessionCount count = asCoordinator
                .call(() -> statistics.sessions(YEAR, given.publicId("course", course)))
                .get(0);

        assertThat(count.everConfirmed()).isEqualTo(5);
        assertThat(count.cancelled()).isEqualTo(1);
        assertThat(count.apologies()).isEqualTo(1);
        assertThat(count.noShows()).isEqualTo(1);
        assertThat(count.walkIns()).isEqualTo(3);
        assertThat(count.attended() + count.partly()).isEqualTo(5);
        assertThat(count.holds()).isTrue();
    }

    @Test
    void the_equation_does_not_hold_where_somebody_confirmed_was_not_marked() throws Exception {
        long session = given.session(course, null, "COMPLETED", IN_JUNE);
        given.booking(session, given.person(), null, "CONFIRMED");

        assertThat(asCoordinator
                        .call(() -> statistics.sessions(YEAR, given.publicId("course", course)))
                        .get(0)
                        .holds())
                .isFalse();
    }

    @Test
    void the_answers_of_four_are_told_to_a_coordinator_only() throws Exception {
        long session = given.session(course, null, "COMPLETED", IN_JUNE);
        given.walkIns(session, 9);
        long questionnaire = given.questionnaire(List.of("was worth coming to"));
        IntStream.range(0, 4)
                .forEach(form -> given.submission(session, questionnaire, Collections.nCopies(1, "AGREE")));
        UUID id = given.publicId("course_session", session);

        Feedback told = asAnalyst.call(() -> statistics.feedbackOfSession(id));

        assertThat(told.submissions()).isEqualTo(4);
        assertThat(told.suppressed()).isTrue();
        assertThat(told.items().get(0).counts()).isNull();
        assertThat(told.pooled()).isNull();
        assertThat(asCoordinator
                        .call(() -> statistics.feedbackOfSession(id))
                        .items()
                        .get(0)
                        .counts()
                        .agree())
                .isEqualTo(4);
    }

    @Test
    void a_session_is_not_told_where_its_series_would_give_a_small_one_away() throws Exception {
        long series = given.series(given.unique("series"));
        long questionnaire = given.questionnaire(List.of("was worth coming to"));
        long large = given.session(course, series, "COMPLETED", IN_JUNE);
        long small = given.session(course, series, "COMPLETED", IN_JUNE.plusDays(7));
        IntStream.range(0, 8).forEach(form -> given.submission(large, questionnaire, Collections.nCopies(1, "AGREE")));
        IntStream.range(0, 2)
                .forEach(form -> given.submission(small, questionnaire, Collections.nCopies(1, "DISAGREE")));

        Feedback told = asAnalyst.call(() -> statistics.feedbackOfSession(given.publicId("course_session", large)));

        assertThat(told.suppressed()).isTrue();
    }

    private Long deliveries(Period period) throws Exception {
        UUID id = given.publicId("course", course);
        return asCoordinator.call(() -> statistics.deliveries(period, Set.of())).rows().stream()
                .filter(row -> row.courseId().equals(id))
                .map(Deliveries.Row::deliveries)
                .findFirst()
                .orElse(null);
    }

    private Uptake uptake(Caller caller, UptakeBy by) throws Exception {
        var asked = new AskUptake(YEAR, by, Set.of(), given.publicId("course", course), null);
        return caller.call(() -> statistics.uptake(asked));
    }

    private void come(long session, long agency, int people) {
        for (int i = 0; i < people; i++) {
            long person = given.person();
            given.marks(session, person, null, given.post(person, agency), "ATTENDED");
        }
    }

    private void attends(long session, long person, Long post, String... marks) {
        given.marks(session, person, given.booking(session, person, post, "CONFIRMED"), null, marks);
    }

    /** Somebody with a role. */
    private interface Caller {
        Uptake call(Callable<Uptake> act) throws Exception;
    }
}
