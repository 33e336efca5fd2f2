-- What must always be true of bookings, reservations and counts of places, asked of the rows themselves: one row for each
-- thing that is not. The command audit-bookings and the tests of races read it; nothing here reads the clock.
DROP VIEW IF EXISTS booking_fault;

CREATE VIEW booking_fault AS
WITH live AS (
    SELECT b.*, surviving_person(b.delegate_id) AS person_id, holds_place(b.state) = 1 AS holds
      FROM booking b
     WHERE b.state IN ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED')),
counted AS (
    SELECT p.session_id, p.capacity, p.places_held,
           (SELECT count(*) FROM booking b WHERE b.session_id = p.session_id AND holds_place(b.state) = 1)
           + (SELECT coalesce(sum(r.unnamed), 0) FROM reservation r WHERE r.session_id = p.session_id) AS held
      FROM session_places p),
told AS (
    SELECT e.booking_id, e.position, e.from_state, e.to_state,
           lag(e.to_state) OVER story AS before, row_number() OVER story AS nth,
           row_number() OVER (PARTITION BY e.booking_id ORDER BY e.position DESC) AS nth_last
      FROM booking_event e
    WINDOW story AS (PARTITION BY e.booking_id ORDER BY e.position))
SELECT 'OVERBOOKED' AS kind,
       'session ' || session_id || ': ' || held || ' places held of ' || capacity AS fault
  FROM counted WHERE held > capacity
UNION ALL
SELECT 'MISCOUNTED', 'session ' || session_id || ': counted as ' || places_held || ' places held, are ' || held
  FROM counted WHERE held <> places_held
UNION ALL
SELECT 'MISCOUNTED', 'session ' || p.session_id || ': counted as ' || p.waiting || ' waiting, are ' || count(b.id)
  FROM session_places p LEFT JOIN booking b ON b.session_id = p.session_id AND b.state = 'WAITING'
 GROUP BY p.session_id, p.waiting HAVING p.waiting <> count(b.id)
UNION ALL
SELECT 'OVERBOOKED', 'workshop ' || w.title || ' (' || w.public_id || '): ' || count(c.id) || ' chose one of ' || w.places
       || ' places'
  FROM workshop w JOIN workshop_choice c ON c.workshop_id = w.id AND c.held
 GROUP BY w.id, w.title, w.public_id, w.places HAVING count(c.id) > w.places
UNION ALL
SELECT 'MISCOUNTED', 'workshop ' || w.title || ' (' || w.public_id || '): counted as ' || w.places_taken
       || ' places taken, are ' || count(c.id)
  FROM workshop w LEFT JOIN workshop_choice c ON c.workshop_id = w.id AND c.held
 GROUP BY w.id, w.title, w.public_id, w.places_taken HAVING w.places_taken <> count(c.id)
UNION ALL
SELECT 'WORKSHOP_WITHOUT_PLACE', 'booking ' || b.reference || ': is ' || b.state || ', and holds a place in a workshop'
  FROM workshop_choice c JOIN booking b ON b.id = c.booking_id WHERE c.held AND holds_place(b.state) = 0
UNION ALL
SELECT 'WORKSHOP_ELSEWHERE', 'booking ' || b.reference || ': has chosen a workshop of another session'
  FROM workshop_choice c JOIN booking b ON b.id = c.booking_id JOIN agenda_item i ON i.id = c.item_id
 WHERE c.held AND i.session_id <> b.session_id
UNION ALL
SELECT 'CAPACITIES_DIFFER', 'session ' || s.id || ': planned for ' || s.capacity || ', counts ' || p.capacity
  FROM course_session s JOIN session_places p ON p.session_id = s.id
 WHERE s.capacity <> p.capacity AND s.state = 'PUBLISHED'
UNION ALL
SELECT 'BOOKED_TWICE', 'session ' || session_id || ', person ' || person_id || ': ' || count(*) || ' live bookings'
  FROM live GROUP BY session_id, person_id HAVING count(*) > 1
UNION ALL
SELECT 'STORY_BROKEN', 'booking ' || b.reference || ': event ' || t.nth || ' does not follow from the one before'
  FROM told t JOIN booking b ON b.id = t.booking_id
 WHERE t.position <> t.nth OR t.from_state IS DISTINCT FROM t.before
UNION ALL
SELECT 'STORY_BROKEN', 'booking ' || b.reference || ': is ' || b.state || ', its last event says otherwise'
  FROM booking b LEFT JOIN told t ON t.booking_id = b.id AND t.nth_last = 1
 WHERE b.state IS DISTINCT FROM t.to_state
UNION ALL
SELECT 'OFFER_TOO_LONG', 'booking ' || b.reference || ': is offered beyond the start of its session'
  FROM booking b JOIN course_session s ON s.id = b.session_id
 WHERE b.state = 'OFFERED' AND b.offered_until > s.starts_at
UNION ALL
SELECT 'LIVE_ON_CALLED_OFF', 'booking ' || b.reference || ': is ' || b.state || ' on a session that was called off'
  FROM live b JOIN course_session s ON s.id = b.session_id WHERE s.state = 'CALLED_OFF'
UNION ALL
SELECT 'HELD_ON_CALLED_OFF', 'reservation ' || r.public_id || ': holds places of a session that was called off'
  FROM reservation r JOIN course_session s ON s.id = r.session_id WHERE r.state = 'OPEN' AND s.state = 'CALLED_OFF'
UNION ALL
SELECT 'NAMED_TOO_OFTEN', 'reservation ' || r.public_id || ': more places named than it had'
  FROM reservation r
 WHERE (SELECT count(*) FROM booking b WHERE b.reservation_id = r.id) > r.places - r.unnamed
UNION ALL
SELECT 'NOT_HANDED_OVER', 'booking ' || b.reference || ': took over from ' || o.reference || ', which is ' || o.state
  FROM booking b JOIN booking o ON o.id = b.replaces_id
 WHERE o.state IN ('REQUESTED', 'CONFIRMED', 'OFFERED')
   AND (o.session_id = b.session_id OR b.state = 'CONFIRMED')
UNION ALL
SELECT 'TAKEN_OVER_TWICE', 'booking ' || o.reference || ': ' || count(*) || ' others took over from it'
  FROM booking b JOIN booking o ON o.id = b.replaces_id
 WHERE o.cancellation = 'SUBSTITUTED' AND o.session_id = b.session_id
 GROUP BY o.id, o.reference HAVING count(*) > 1
UNION ALL
SELECT 'SOMEBODY_ELSES_POST', 'booking ' || b.reference || ': is under the post of somebody else'
  FROM live b JOIN post t ON t.id = b.post_id WHERE surviving_person(t.person_id) <> b.person_id
UNION ALL
SELECT 'TWO_PLACES_AT_ONCE', 'person ' || a.person_id || ': ' || a.reference || ' and ' || b.reference || ' are at one time'
  FROM live a
  JOIN live b ON b.person_id = a.person_id AND b.session_id > a.session_id AND a.holds AND b.holds
   AND a.replaces_id IS DISTINCT FROM b.id AND b.replaces_id IS DISTINCT FROM a.id
  JOIN course_session sa ON sa.id = a.session_id AND sa.state = 'PUBLISHED'
  JOIN course_session sb ON sb.id = b.session_id AND sb.state = 'PUBLISHED'
 WHERE EXISTS (SELECT 1 FROM session_day da JOIN session_day db ON db.day = da.day
                WHERE da.session_id = a.session_id AND db.session_id = b.session_id
                  AND da.starts < db.ends AND db.starts < da.ends);
