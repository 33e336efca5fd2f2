-- Rows as release 2 wrote them, beside those that release 1 had: courses of several programmes and lengths, a session
-- that was held, with its register and feedback, people with further addresses, needs, a role, an audit and privacy.
INSERT INTO provider (id, public_id, name) VALUES (2, gen_random_uuid(), 'Online tutors');
INSERT INTO course (id, public_id, title, programme, kind, provider_id, format, days, hours_per_day, summary, audience) VALUES
    (2, gen_random_uuid(), 'Thresholds', 'MULTI_AGENCY', 'BRIEFING', 2, '2 hour webinar', 1, 2, 'The guide', 'Everybody'),
    (3, gen_random_uuid(), 'Safer recruitment', 'SAFER', 'COURSE', 1, 'Blended: half day and online', 1, 3, 'Appointing', 'Trustees'),
    (4, gen_random_uuid(), 'Signs of safety', 'MULTI_AGENCY', 'COURSE', 1, 'Two days', 2, 5.5, 'An approach', 'Social workers');
INSERT INTO learning_outcome (course_id, position, text) VALUES
    (1, 1, 'say what neglect is'), (1, 2, 'write down what was seen'), (4, 1, 'map what is known');
INSERT INTO venue (id, public_id, name, address, locality_id, capacity)
VALUES (1, gen_random_uuid(), 'Village hall', '1 The Staithe', 1, 60);
INSERT INTO course_session (id, public_id, course_id, state, capacity, venue_id, collects_feedback, first_day, last_day, starts_at, ends_at)
VALUES (2, gen_random_uuid(), 4, 'COMPLETED', 12, 1, 'ONLINE', '2026-10-05', '2026-10-06', '2026-10-05T08:30Z', '2026-10-06T15:00Z'),
       (3, gen_random_uuid(), 2, 'DRAFT', 40, NULL, 'ONLINE', '2027-01-11', '2027-01-11', '2027-01-11T09:30Z', '2027-01-11T11:30Z');
INSERT INTO session_day (id, public_id, session_id, position, day, starts, ends)
VALUES (2, gen_random_uuid(), 2, 1, '2026-10-05', '09:30', '16:00'), (3, gen_random_uuid(), 2, 2, '2026-10-06', '09:30', '16:00'),
       (4, gen_random_uuid(), 3, 1, '2027-01-11', '09:30', '11:30');
INSERT INTO session_trainer (session_id, person_id, part) VALUES (2, 2, 'LEAD');
INSERT INTO session_places (session_id, capacity) VALUES (2, 12);
INSERT INTO booking (id, public_id, reference, session_id, delegate_id, post_id, state, asked_at)
VALUES (3, gen_random_uuid(), '7K3M9QWX2D', 2, 1, 1, 'CONFIRMED', '2026-09-01T10:00Z');
INSERT INTO booking (id, public_id, reference, session_id, delegate_id, post_id, state, asked_at, waiting_since)
VALUES (4, gen_random_uuid(), '7K3M9QWX2E', 1, 2, NULL, 'WAITING', '2026-11-20T11:00Z', '2026-11-20T11:00Z');
INSERT INTO booking_event (booking_id, position, from_state, to_state, at, by_id)
VALUES (3, 1, NULL, 'CONFIRMED', '2026-09-01T10:00Z', 1), (4, 1, NULL, 'WAITING', '2026-11-20T11:00Z', 2);
INSERT INTO register (id, session_id, closed_at, closed_by) VALUES (1, 2, '2026-10-06T16:00Z', 2);
INSERT INTO attendance_mark (register_id, session_day_id, person_id, booking_id, mark, marked_at, marked_by)
VALUES (1, 2, 1, 3, 'ATTENDED', '2026-10-05T09:00Z', 2), (1, 3, 1, 3, 'ATTENDED', '2026-10-06T09:00Z', 2);
INSERT INTO person_email (public_id, person_id, email, confirmed_at)
VALUES (gen_random_uuid(), 1, 'home.sian@example.org', '2026-11-20T10:00Z');
UPDATE person SET protected = true WHERE id = 4;
INSERT INTO departure (person_id, left_at) VALUES (3, '2026-11-01T10:00Z');
INSERT INTO legal_hold (public_id, person_id, reason, placed_at, placed_by)
VALUES (gen_random_uuid(), 4, 'A review', '2026-11-01T10:00Z', 1);
