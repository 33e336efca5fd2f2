-- Rows as release 1 wrote them: a county with nested agencies, people with and without addresses, every role, accounts and
-- tokens, a course with a session that somebody attends, and a message that waits.
INSERT INTO partnership (name, county, concern_phone, emergency_phone, contact_email)
VALUES ('Reedham Safeguarding Partnership', 'Reedham', '01000 000000', '999', 'partnership@example.org');
INSERT INTO sector (id, public_id, code, name) VALUES (1, gen_random_uuid(), 'education', 'Education');
INSERT INTO locality (id, public_id, code, name, reach) VALUES (1, gen_random_uuid(), 'north', 'North', 'LOCAL_GROUP');
INSERT INTO audience_group (id, public_id, number, name) VALUES (1, gen_random_uuid(), 3, 'Direct work');
INSERT INTO agency (id, public_id, name, parent_id, sector_id, locality_id, kind) VALUES
    (1, gen_random_uuid(), 'Linnet Academies', NULL, 1, NULL, 'SCHOOL'),
    (2, gen_random_uuid(), 'Hill School', 1, 1, 1, 'SCHOOL'),
    (3, gen_random_uuid(), 'Hill School', NULL, 1, NULL, 'SCHOOL');
INSERT INTO person (id, public_id, name, email) VALUES
    (1, gen_random_uuid(), 'Siân Ó Briain', 'sian@example.org'),
    (2, gen_random_uuid(), 'Aled Prys', 'info@example.org'),
    (3, gen_random_uuid(), 'Mair Prys', 'info@example.org'),
    (4, gen_random_uuid(), 'Orla-Mae O’Neill', NULL);
INSERT INTO post (id, public_id, person_id, agency_id, job_title, audience_group_id, locality_id, manager_id, from_date, to_date) VALUES
    (1, gen_random_uuid(), 1, 2, 'Teacher', 1, 1, 2, '2015-09-01', NULL),
    (2, gen_random_uuid(), 1, 1, 'Governor', NULL, NULL, NULL, '2016-01-01', '2018-08-31'),
    (3, gen_random_uuid(), 4, NULL, 'Childminder', 1, 1, NULL, '2017-03-01', NULL);
INSERT INTO account (id, public_id, person_id, email, password_hash) VALUES
    (1, gen_random_uuid(), 1, 'sian@example.org', 'argon2id$19456$2$1$c2FsdA$aGFzaA'),
    (2, gen_random_uuid(), 2, 'aled@example.org', NULL);
INSERT INTO role_grant (person_id, role, agency_id)
SELECT 1, role, CASE WHEN role IN ('BOOKING_CONTACT', 'LINE_MANAGER', 'FACILITATOR') THEN 2 END
  FROM unnest(ARRAY['PRACTITIONER', 'BOOKING_CONTACT', 'LINE_MANAGER', 'TRAINER', 'FACILITATOR', 'GROUP_MEMBER',
                    'REVIEWER', 'COORDINATOR', 'ANALYST', 'ADMINISTRATOR']) AS role;
INSERT INTO api_token (public_id, person_id, name, token_hash, created_at)
VALUES (gen_random_uuid(), 1, 'Rota', sha256('a secret'), '2026-11-20T10:00Z');
INSERT INTO provider (id, public_id, name) VALUES (1, gen_random_uuid(), 'Local practitioners');
INSERT INTO course (id, public_id, title, programme, kind, provider_id, format, days, hours_per_day, summary, audience, content_note)
VALUES (1, gen_random_uuid(), 'Neglect', 'MULTI_AGENCY', 'COURSE', 1, 'Full day', 1, 6, 'What neglect is', 'Everybody', 'Case material');
INSERT INTO course_session (id, public_id, course_id, state, capacity, collects_feedback, first_day, last_day, starts_at, ends_at)
VALUES (1, gen_random_uuid(), 1, 'PUBLISHED', 20, 'ONLINE', '2026-12-14', '2026-12-14', '2026-12-14T09:30Z', '2026-12-14T16:00Z');
INSERT INTO session_day (public_id, session_id, position, day, starts, ends)
VALUES (gen_random_uuid(), 1, 1, '2026-12-14', '09:30', '16:00');
INSERT INTO session_places (session_id, capacity) VALUES (1, 20);
INSERT INTO booking (id, public_id, reference, session_id, delegate_id, post_id, state, asked_at)
VALUES (1, gen_random_uuid(), '7K3M9QWX2B', 1, 1, 1, 'CONFIRMED', '2026-11-20T10:00Z'),
       (2, gen_random_uuid(), '7K3M9QWX2C', 1, 4, 3, 'CONFIRMED', '2026-11-20T10:01Z');
INSERT INTO booking_event (booking_id, position, from_state, to_state, at, by_id)
VALUES (1, 1, NULL, 'CONFIRMED', '2026-11-20T10:00Z', 1), (2, 1, NULL, 'CONFIRMED', '2026-11-20T10:01Z', 4);
INSERT INTO outbox_message (id, kind, recipient, subject, body, state, planned_at, due_at)
VALUES (gen_random_uuid(), 'PLACE_CONFIRMED', 'sian@example.org', 'A place', 'Yours', 'PLANNED', '2026-11-20T10:00Z', '2026-11-20T10:00Z');
