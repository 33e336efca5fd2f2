package org.wherry.statistics.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;

/** The figures are counted from rows: change a row in the database, and they change. Each change is undone again. */
class CountedNotEchoedIT {
    private final Rows rows = RunningWherry.get().rows();

    @Test
    void one_more_person_and_one_more_form_change_the_roadshow() {
        UUID session = rows.all(
                        UUID.class,
                        "SELECT s.public_id FROM course_session s JOIN series x ON x.id = s.series_id WHERE x.key = ?"
                                + " ORDER BY s.first_day",
                        Figures.ROADSHOW)
                .get(0);
        UUID form = UUID.randomUUID();
        long mark = markAnother(session);
        try {
            submit(session, form);

            var roadshow = Figures.roadshow();

            assertThat(roadshow.path("attended").asLong()).isEqualTo(461);
            assertThat(roadshow.path("submissions").asLong()).isEqualTo(391);
            assertThat(roadshow.path("responseRate").path("percent").decimalValue())
                    .isEqualByComparingTo("84.8");
            IntStream.range(0, Published.ROADSHOW.size()).forEach(i -> {
                List<Integer> printed = Published.ROADSHOW.get(i).counts();
                List<Integer> counted = Figures.counts(roadshow.path("items").get(i));
                int answered = i == 0 ? 0 : 4;
                assertThat(IntStream.range(0, 5).mapToObj(cell -> counted.get(cell) - printed.get(cell)))
                        .as(Published.ROADSHOW.get(i).statement())
                        .containsExactlyElementsOf(IntStream.range(0, 5)
                                .mapToObj(cell -> cell == answered ? 1 : 0)
                                .toList());
            });
        } finally {
            rows.change("DELETE FROM submission WHERE id = ?", form);
            rows.change("DELETE FROM attendance_mark WHERE id = ?", mark);
        }
        assertThat(Figures.roadshow().path("submissions").asLong()).isEqualTo(390);
    }

    @Test
    void a_delivery_moved_into_april_2019_is_not_in_the_year() {
        long session = rows.all(
                        Long.class,
                        "SELECT v.session_id FROM delivery v JOIN course c ON c.id = v.course_id"
                                + " WHERE c.programme = 'MULTI_AGENCY' AND v.first_day BETWEEN DATE '2018-04-01' AND DATE '2019-03-31'"
                                + " ORDER BY v.session_id LIMIT 1")
                .get(0);
        Date day = rows.one(Date.class, "SELECT first_day FROM course_session WHERE id = ?", session);
        try {
            move(session, Date.valueOf("2019-04-15"));

            assertThat(Figures.multiAgencyDeliveries()).isEqualTo(155);
        } finally {
            move(session, day);
        }
        assertThat(Figures.multiAgencyDeliveries()).isEqualTo(156);
    }

    @Test
    void a_form_deleted_in_the_database_is_gone_from_the_page() {
        UUID form = rows.all(
                        UUID.class,
                        "SELECT f.id FROM submission f JOIN course_session s ON s.id = f.session_id"
                                + " JOIN series x ON x.id = s.series_id WHERE x.key = ? LIMIT 1",
                        Figures.ROADSHOW)
                .get(0);
        String kept = rows.one(String.class, "SELECT to_json(f)::text FROM submission f WHERE id = ?", form);
        String answers = rows.one(
                String.class, "SELECT coalesce(json_agg(a), '[]')::text FROM answer a WHERE submission_id = ?", form);
        try {
            rows.change("DELETE FROM submission WHERE id = ?", form);

            assertThat(FeedbackPage.ofRoadshow().says("389")).isTrue();
            assertThat(FeedbackPage.ofRoadshow().says("390")).isFalse();
        } finally {
            rows.change("INSERT INTO submission SELECT * FROM json_populate_record(NULL::submission, ?::json)", kept);
            rows.change("INSERT INTO answer SELECT * FROM json_populate_recordset(NULL::answer, ?::json)", answers);
        }
        assertThat(FeedbackPage.ofRoadshow().says("390")).isTrue();
    }

    /** Marks somebody present who was not there: a walk-in on the only day of the session. */
    private long markAnother(UUID session) {
        return rows.one(
                Long.class,
                "WITH added AS (INSERT INTO attendance_mark"
                        + " (register_id, session_day_id, person_id, mark, marked_at)"
                        + " SELECT r.id, d.id, p.id, 'ATTENDED', r.closed_at"
                        + " FROM register r JOIN course_session s ON s.id = r.session_id"
                        + " JOIN session_day d ON d.session_id = s.id, person p"
                        + " WHERE s.public_id = ? AND NOT EXISTS (SELECT 1 FROM attendance_mark m"
                        + " WHERE m.session_day_id = d.id AND m.person_id = p.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM booking b WHERE b.session_id = s.id AND b.delegate_id = p.id)"
                        + " ORDER BY p.id LIMIT 1 RETURNING id) SELECT id FROM added",
                session);
    }

    /** One form on which the first statement is strongly agreed with and the others are left blank. */
    private void submit(UUID session, UUID form) {
        rows.change(
                "INSERT INTO submission (id, session_id, questionnaire_id)"
                        + " SELECT ?, s.id, q.questionnaire_id FROM course_session s"
                        + " JOIN course_questionnaire q ON q.course_id = s.course_id WHERE s.public_id = ?",
                form,
                session);
        rows.change(
                "INSERT INTO answer (submission_id, item_id, response) SELECT f.id, i.id, 'STRONGLY_AGREE'"
                        + " FROM submission f JOIN item i ON i.questionnaire_id = f.questionnaire_id"
                        + " WHERE f.id = ? AND i.position = 1",
                form);
    }

    private void move(long session, Date firstDay) {
        rows.change(
                "WITH moved AS (SELECT ?::date - first_day AS days FROM course_session WHERE id = ?),"
                        + " day AS (UPDATE session_day SET day = day + (SELECT days FROM moved) WHERE session_id = ?)"
                        + " UPDATE course_session SET first_day = first_day + (SELECT days FROM moved),"
                        + " last_day = last_day + (SELECT days FROM moved),"
                        + " starts_at = starts_at + make_interval(days => (SELECT days FROM moved)),"
                        + " ends_at = ends_at + make_interval(days => (SELECT days FROM moved)) WHERE id = ?",
                firstDay,
                session,
                session,
                session);
    }
}
