package org.wherry.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.Period;
import org.wherry.statistics.model.AnswerCounts;

/** Counts the figures from the views of {@code db/views}. It knows nothing of who asks: that is the service's. */
@ApplicationScoped
class Figures {

    private static final String NO_KEY = "none";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** The deliveries of each course in a period, over by an instant, to the agencies in sight. */
    List<Deliveries.Row> deliveries(Period period, Collection<Programme> programmes, Sight sight, Instant now) {
        var ask = new Ask();
        String programmeKeys = ask.give((programmes.isEmpty() ? Arrays.asList(Programme.values()) : programmes)
                .stream().map(Enum::name).collect(Collectors.joining(",")));
        String from = ask.give(period.from());
        String to = ask.give(period.to());
        String over = ask.give(now.atOffset(ZoneOffset.UTC));
        String unrecorded =
                "coalesce(c.runs_unrecorded_from <= " + to + " AND c.runs_unrecorded_to >= " + from + ", false)";
        String seen = sight.whole()
                ? ""
                : " AND EXISTS (SELECT 1 FROM attended_session a WHERE a.session_id = v.session_id AND "
                        + sight.agencyCondition("a.agency_id") + ")";
        return ask.rows("SELECT c.public_id, c.title, c.programme, p.name, c.format, count(v.session_id), "
                        + unrecorded + ", c.figures_note"
                        + " FROM course c JOIN provider p ON p.id = c.provider_id"
                        + " LEFT JOIN delivery v ON v.course_id = c.id AND v.first_day BETWEEN " + from + " AND " + to
                        + " AND v.ends_at <= " + over + seen
                        + " WHERE c.programme = ANY (string_to_array(" + programmeKeys + ", ','))"
                        + " GROUP BY c.id, p.id HAVING count(v.session_id) > 0 OR " + unrecorded
                        + " ORDER BY array_position(ARRAY['MULTI_AGENCY', 'PARTNER', 'SAFER', 'COMMISSIONED',"
                        + " 'EVENTS'], CAST(c.programme AS text)), fold(c.title)")
                .map(row -> new Deliveries.Row(
                        (UUID) row[0],
                        (String) row[1],
                        Programme.valueOf((String) row[2]).key(),
                        (String) row[3],
                        (String) row[4],
                        (Boolean) row[6] ? null : number(row[5]),
                        (String) row[7]))
                .toList();
    }

    /** The deliveries of one course in a period, over by an instant, each with its register's arithmetic. */
    List<SessionCount> sessions(Period period, UUID course, Instant now) {
        var ask = new Ask();
        return ask.rows("SELECT s.public_id, s.first_day, n.capacity, n.ever_confirmed, n.cancelled, n.apologies,"
                        + " n.no_shows, n.walk_ins, n.attended, n.partly, n.equation_holds"
                        + " FROM delivery v JOIN course_session s ON s.id = v.session_id"
                        + " JOIN session_count n ON n.session_id = v.session_id"
                        + " JOIN course c ON c.id = v.course_id"
                        + " WHERE c.public_id = " + ask.give(course)
                        + " AND v.first_day BETWEEN " + ask.give(period.from()) + " AND " + ask.give(period.to())
                        + " AND v.ends_at <= " + ask.give(now.atOffset(ZoneOffset.UTC))
                        + " ORDER BY s.first_day, s.id")
                .map(row -> new SessionCount(
                        (UUID) row[0],
                        ((Date) row[1]).toLocalDate(),
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6]),
                        number(row[7]),
                        number(row[8]),
                        number(row[9]),
                        (Boolean) row[10]))
                .toList();
    }

    /** The people reached, of the agencies in sight. */
    Uptake uptake(AskUptake asked, Sight sight) {
        var ask = new Ask();
        var conditions = new ArrayList<String>();
        conditions.add("a.first_day BETWEEN " + ask.give(asked.period().from()) + " AND "
                + ask.give(asked.period().to()));
        if (asked.course() != null) {
            conditions.add("c.public_id = " + ask.give(asked.course()));
        }
        if (!asked.programmes().isEmpty()) {
            String names = asked.programmes().stream().map(Enum::name).collect(Collectors.joining(","));
            conditions.add("c.programme = ANY (string_to_array(" + ask.give(names) + ", ','))");
        }
        conditions.add(sight.agencyCondition("a.agency_id"));
        String key =
                switch (asked.by()) {
                    case AGENCY, COURSE -> "CAST(r.public_id AS text)";
                    case SECTOR, LOCALITY -> "r.code";
                };
        String table = asked.by().key();
        String name = table.equals("course") ? "r.title" : "r.name";
        List<Object[]> counted = ask.rows("SELECT grouping(r.id), min(" + key + "), min(" + name + "),"
                        + " count(DISTINCT a.person_id) FILTER (WHERE a.outcome = 'attended'),"
                        + " count(*) FILTER (WHERE a.outcome = 'attended'),"
                        + " count(*) FILTER (WHERE a.outcome = 'partly')"
                        + " FROM attended_session a JOIN course c ON c.id = a.course_id"
                        + " LEFT JOIN " + table + " r ON r.id = a." + table + "_id"
                        + " WHERE " + String.join(" AND ", conditions)
                        + " GROUP BY GROUPING SETS ((r.id), ())"
                        + " ORDER BY 1, min(fold(" + name + ")) NULLS LAST, 2")
                .toList();
        Object[] all = counted.get(counted.size() - 1);
        List<Uptake.Row> rows = counted.stream()
                .limit(counted.size() - 1L)
                .map(row -> new Uptake.Row(
                        row[1] == null ? NO_KEY : (String) row[1],
                        row[2] == null ? "No " + table + " named" : (String) row[2],
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        false,
                        false))
                .toList();
        var total = new Uptake.Total(number(all[3]), number(all[4]), number(all[5]), false, false);
        return new Uptake(asked.period(), table, rows, total);
    }

    /** The series with a key: those of its sessions that were not called off. */
    Optional<Group> series(String key) {
        var ask = new Ask();
        return ask.rows("SELECT id, name FROM series WHERE key = " + ask.give(key))
                .map(row -> new Group((String) row[1], null, number(row[0]), null))
                .findFirst();
    }

    /** The session with an id outside, once it has been published. */
    Optional<Group> session(UUID id) {
        var ask = new Ask();
        return ask.rows("SELECT s.id, s.series_id, c.title, s.first_day FROM course_session s"
                        + " JOIN course c ON c.id = s.course_id"
                        + " WHERE s.state NOT IN ('DRAFT', 'SUBMITTED') AND s.public_id = " + ask.give(id))
                .map(row -> new Group(
                        (String) row[2],
                        ((Date) row[3]).toLocalDate(),
                        row[1] == null ? null : number(row[1]),
                        number(row[0])))
                .findFirst();
    }

    /** Whether somebody delivered a session. */
    boolean delivered(long person, long session) {
        var ask = new Ask();
        return ask.rows("SELECT id, part FROM session_trainer WHERE person_id IN (SELECT same_person("
                        + ask.give(person) + ")) AND session_id = " + ask.give(session))
                .findAny()
                .isPresent();
    }

    /** The people who came to a group, partly or wholly, walk-ins included; somebody who came twice counts twice. */
    long attended(Group group) {
        var ask = new Ask();
        return ask.rows("SELECT count(*), 0 FROM attended_session a JOIN delivery v ON v.session_id = a.session_id"
                        + " WHERE " + group.sessions(ask))
                .map(row -> number(row[0]))
                .findFirst()
                .orElseThrow();
    }

    /** How many forms each session of a group got back; those that got none are left out. */
    List<Returned> returned(Group group) {
        var ask = new Ask();
        return ask.rows("SELECT f.session_id, count(*) FROM submission f JOIN delivery v ON v.session_id = f.session_id"
                        + " WHERE " + group.sessions(ask) + " GROUP BY f.session_id ORDER BY f.session_id")
                .map(row -> new Returned(number(row[0]), number(row[1])))
                .toList();
    }

    /** The answers to each statement that was asked in a group. */
    List<Feedback.Item> items(Group group) {
        var ask = new Ask();
        return ask.rows("SELECT i.public_id, q.stem, i.text, sum(f.strongly_agree), sum(f.agree), sum(f.disagree),"
                        + " sum(f.strongly_disagree), sum(f.no_response)"
                        + " FROM feedback_count f JOIN delivery v ON v.session_id = f.session_id"
                        + " JOIN item i ON i.id = f.item_id JOIN questionnaire q ON q.id = i.questionnaire_id"
                        + " WHERE " + group.sessions(ask)
                        + " GROUP BY q.id, i.id ORDER BY q.id, i.position")
                .map(row -> Feedback.Item.of(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        new AnswerCounts(
                                number(row[3]), number(row[4]), number(row[5]), number(row[6]), number(row[7]))))
                .toList();
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }

    /**
     * Sessions that are told of together: a whole series, or one session.
     *
     * @param name what the series, or the session's course, is called
     * @param day the session's first day; null for a series
     * @param series the series' id inside; null for a session of none
     * @param session the session's id inside; null for a whole series
     */
    record Group(String name, LocalDate day, Long series, Long session) {

        /** The series that a session belongs to; itself where it belongs to none. */
        Group wider() {
            return series == null ? this : new Group(name, null, series, null);
        }

        private String sessions(Ask ask) {
            return session == null ? "v.series_id = " + ask.give(series) : "v.session_id = " + ask.give(session);
        }
    }

    /**
     * The forms that one session got back.
     *
     * @param session its id inside
     * @param submissions how many
     */
    record Returned(long session, long submissions) {}

    /** A question in SQL, and what it was given: nothing that somebody typed is ever part of its text. */
    private final class Ask {

        private final List<Object> given = new ArrayList<>();

        private String give(Object value) {
            given.add(value);
            String place = "?" + given.size();
            return value instanceof LocalDate ? "CAST(" + place + " AS date)" : place;
        }

        @SuppressWarnings("unchecked")
        private Stream<Object[]> rows(String sql) {
            Query query = entities.createNativeQuery(sql);
            for (int place = 0; place < given.size(); place++) {
                query.setParameter(place + 1, given.get(place));
            }
            return ((List<Object[]>) query.getResultList()).stream();
        }
    }
}
