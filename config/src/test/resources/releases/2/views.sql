-- The agency that stands for one today: the one at the end of its pointers, or itself. The view surviving_agency says it
-- of all agencies at once; this is for one, or for the few that were merged.
CREATE OR REPLACE FUNCTION survivor_of_agency(merged bigint) RETURNS bigint LANGUAGE sql STABLE AS $$
    WITH RECURSIVE chain (id, next_id) AS (
        SELECT id, merged_into_id FROM agency WHERE id = merged
        UNION ALL
        SELECT a.id, a.merged_into_id FROM agency a JOIN chain c ON a.id = c.next_id
    )
    SELECT id FROM chain WHERE next_id IS NULL
$$;
-- What every figure is counted from. A figure is never stored: change a row and it changes.
-- No view reads the clock; whoever asks hands in the instant or the dates.

DROP VIEW IF EXISTS delivery, attended_session, session_count, session_outcome, feedback_count;

-- How it ended for one person in one session, over all the days that the register has marks for.
--   attended   marked attended on every day of the session
--   partly     there for any less
--   apologies  absent throughout, and sent word for at least one day
--   no_show    absent throughout without a word
-- A walk-in came without a confirmed booking: a waiting, lapsed or cancelled one gives no claim to a place.
-- Somebody absent whose booking is no longer confirmed cancelled, and is counted there, not here.
-- hours: of the days attended in full; how long somebody stayed on a day marked partly is not recorded.
CREATE VIEW session_outcome AS
SELECT marked.session_id,
       marked.person_id,
       marked.booking_id,
       marked.post_id,
       NOT marked.holds_place AS walk_in,
       CASE WHEN marked.full_days = marked.days THEN 'attended'
            WHEN marked.present_days > 0        THEN 'partly'
            WHEN marked.apologies > 0           THEN 'apologies'
            ELSE 'no_show' END AS outcome,
       marked.full_days * marked.hours_per_day AS hours
  FROM (SELECT r.session_id,
               m.person_id,
               (array_agg(m.booking_id
                    ORDER BY b.state IS NOT DISTINCT FROM 'CONFIRMED' DESC, d.position))[1] AS booking_id,
               (array_agg(coalesce(b.post_id, m.post_id)
                    ORDER BY b.state IS NOT DISTINCT FROM 'CONFIRMED' DESC, d.position))[1] AS post_id,
               bool_or(b.state IS NOT DISTINCT FROM 'CONFIRMED')          AS holds_place,
               count(*) FILTER (WHERE m.mark = 'ATTENDED')                AS full_days,
               count(*) FILTER (WHERE m.mark IN ('ATTENDED', 'PARTLY'))   AS present_days,
               count(*) FILTER (WHERE m.mark = 'APOLOGIES')               AS apologies,
               max(planned.days)                                          AS days,
               max(c.hours_per_day)                                       AS hours_per_day
          FROM attendance_mark m
          JOIN register r ON r.id = m.register_id
          JOIN session_day d ON d.id = m.session_day_id
          JOIN course_session s ON s.id = r.session_id
          JOIN course c ON c.id = s.course_id
          JOIN (SELECT session_id, count(*) AS days FROM session_day GROUP BY session_id) planned
            ON planned.session_id = r.session_id
          LEFT JOIN booking b ON b.id = m.booking_id
         GROUP BY r.session_id, m.person_id) marked
 WHERE marked.present_days > 0 OR marked.holds_place;

-- One row for each session that was offered and not called off. It is a delivery once its last day is over
-- (ends_at is past), and belongs to the period of its first day; two days are one delivery.
CREATE VIEW delivery AS
SELECT s.id AS session_id, s.course_id, s.series_id, s.first_day, s.ends_at
  FROM course_session s
 WHERE s.state IN ('PUBLISHED', 'COMPLETED');

-- One row for each person who came to a session that was not called off, with the agency, sector and locality it
-- counts under: those of the post that the booking, or the walk-in, named. The workplace's locality belongs to the
-- post; a post that names none has its agency's. An agency that was merged counts as the one that stands for it. Two
-- records that were merged are one person, who came once: wholly,
-- where either says so. The register itself (session_outcome) keeps what was written into it.
CREATE VIEW attended_session AS
SELECT DISTINCT ON (o.session_id, coalesce(merged.survivor_id, o.person_id))
       o.session_id,
       v.course_id,
       v.first_day,
       coalesce(merged.survivor_id, o.person_id) AS person_id,
       o.outcome,
       o.walk_in,
       a.id AS agency_id,
       a.sector_id,
       coalesce(p.locality_id, a.locality_id) AS locality_id
  FROM session_outcome o
  JOIN delivery v ON v.session_id = o.session_id
  LEFT JOIN merged_person merged ON merged.person_id = o.person_id
  LEFT JOIN post p ON p.id = o.post_id
  LEFT JOIN agency named ON named.id = p.agency_id
  LEFT JOIN agency a
    ON a.id = CASE WHEN named.merged_into_id IS NULL THEN named.id ELSE survivor_of_agency(named.id) END
 WHERE o.outcome IN ('attended', 'partly')
 ORDER BY o.session_id, coalesce(merged.survivor_id, o.person_id), o.outcome, o.walk_in, o.person_id;

-- The register's arithmetic, one row for each session:
--   ever confirmed - cancelled - apologies - no-shows + walk-ins = attended + partly.
-- Only bookings that were confirmed at some time are bookings here. Those cancelled by the organiser and those
-- cancelled late are among the cancelled, and shown beside them.
-- equation_holds is null until the register is closed, and for a session that was called off.
CREATE VIEW session_count AS
SELECT counted.*,
       CASE WHEN counted.register_closed AND counted.state <> 'CALLED_OFF'
            THEN ever_confirmed - cancelled - apologies - no_shows + walk_ins = attended + partly
       END AS equation_holds
  FROM (SELECT s.id                                   AS session_id,
               s.state,
               s.capacity,
               coalesce(r.closed_at IS NOT NULL, false) AS register_closed,
               coalesce(bookings.ever_confirmed, 0)   AS ever_confirmed,
               coalesce(bookings.cancelled, 0)        AS cancelled,
               coalesce(bookings.cancelled_late, 0)   AS cancelled_late,
               coalesce(bookings.by_organiser, 0)     AS cancelled_by_organiser,
               coalesce(outcomes.apologies, 0)        AS apologies,
               coalesce(outcomes.no_shows, 0)         AS no_shows,
               coalesce(outcomes.walk_ins, 0)         AS walk_ins,
               coalesce(outcomes.attended, 0)         AS attended,
               coalesce(outcomes.partly, 0)           AS partly
          FROM course_session s
          LEFT JOIN register r ON r.session_id = s.id
          LEFT JOIN (SELECT b.session_id,
                            count(*)                                                  AS ever_confirmed,
                            count(*) FILTER (WHERE b.state = 'CANCELLED')             AS cancelled,
                            count(*) FILTER (WHERE b.cancellation = 'LATE')           AS cancelled_late,
                            count(*) FILTER (WHERE b.cancellation = 'BY_ORGANISER')   AS by_organiser
                       FROM booking b
                      WHERE EXISTS (SELECT 1 FROM booking_event e
                                     WHERE e.booking_id = b.id AND e.to_state = 'CONFIRMED')
                      GROUP BY b.session_id) bookings ON bookings.session_id = s.id
          LEFT JOIN (SELECT o.session_id,
                            count(*) FILTER (WHERE o.outcome = 'apologies')  AS apologies,
                            count(*) FILTER (WHERE o.outcome = 'no_show')    AS no_shows,
                            count(*) FILTER (WHERE o.walk_in)                AS walk_ins,
                            count(*) FILTER (WHERE o.outcome = 'attended')   AS attended,
                            count(*) FILTER (WHERE o.outcome = 'partly')     AS partly
                       FROM session_outcome o
                      GROUP BY o.session_id) outcomes ON outcomes.session_id = s.id) counted;

-- The answers to each statement in each session, one row for each statement of each questionnaire that came back.
-- A blank has no row in answer: no response is what is left of that questionnaire's submissions.
CREATE VIEW feedback_count AS
SELECT returned.session_id,
       returned.questionnaire_id,
       i.id AS item_id,
       returned.submissions,
       coalesce(given.strongly_agree, 0)    AS strongly_agree,
       coalesce(given.agree, 0)             AS agree,
       coalesce(given.disagree, 0)          AS disagree,
       coalesce(given.strongly_disagree, 0) AS strongly_disagree,
       returned.submissions - coalesce(given.answers, 0) AS no_response
  FROM (SELECT session_id, questionnaire_id, count(*) AS submissions
          FROM submission
         GROUP BY session_id, questionnaire_id) returned
  JOIN item i ON i.questionnaire_id = returned.questionnaire_id
  LEFT JOIN (SELECT s.session_id,
                    w.item_id,
                    count(*)                                                  AS answers,
                    count(*) FILTER (WHERE w.response = 'STRONGLY_AGREE')     AS strongly_agree,
                    count(*) FILTER (WHERE w.response = 'AGREE')              AS agree,
                    count(*) FILTER (WHERE w.response = 'DISAGREE')           AS disagree,
                    count(*) FILTER (WHERE w.response = 'STRONGLY_DISAGREE')  AS strongly_disagree
               FROM answer w
               JOIN submission s ON s.id = w.submission_id
              GROUP BY s.session_id, w.item_id) given
    ON given.session_id = returned.session_id AND given.item_id = i.id;
