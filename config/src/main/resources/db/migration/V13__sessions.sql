-- Sessions as a training team plans them: rooms and trainers that nobody books twice, who a session is open to, what it
-- costs, and the way from a trainer's draft into the programme.

-- ---------------------------------------------------------------- venues and their rooms

ALTER TABLE venue
    ADD hearing_loop  boolean NOT NULL DEFAULT false,
    ADD quiet_room    boolean NOT NULL DEFAULT false,
    ADD prayer_room   boolean NOT NULL DEFAULT false,
    ADD parking       varchar(500),
    ADD bus           varchar(500),
    ADD entrance      varchar(500),
    ADD refreshments  varchar(500),
    ADD day_phone     varchar(40),
    ADD version       bigint  NOT NULL DEFAULT 0;

CREATE SEQUENCE room_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE room (
    id         bigint PRIMARY KEY DEFAULT nextval('room_seq'),
    public_id  uuid         NOT NULL UNIQUE,
    venue_id   bigint       NOT NULL REFERENCES venue,
    name       varchar(200) NOT NULL CHECK (name <> ''),
    capacity   integer      NOT NULL CHECK (capacity > 0),
    -- The most people who may be in it at once. No session in it has more places.
    fire_limit integer      NOT NULL,
    CONSTRAINT seats_within_fire_limit CHECK (capacity <= fire_limit),
    CONSTRAINT room_name UNIQUE (venue_id, name)
);
-- A venue was one room until now.
INSERT INTO room (public_id, venue_id, name, capacity, fire_limit)
SELECT gen_random_uuid(), id, 'Main room', capacity, capacity FROM venue;

-- ---------------------------------------------------------------- what a session asks and offers

ALTER TABLE course_session
    DROP CONSTRAINT course_session_state_check,
    ADD CONSTRAINT course_session_state_check
        CHECK (state IN ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'COMPLETED', 'CALLED_OFF')),
    ADD room_id            bigint REFERENCES room,
    ADD openness           varchar(20) NOT NULL DEFAULT 'ALL'
        CHECK (openness IN ('ALL', 'AGENCIES', 'NETWORK', 'INVITED')),
    -- Fewer than the minimum on the decision day, so many days before the first: the coordinator decides. 0: none.
    ADD minimum            integer     NOT NULL DEFAULT 0 CHECK (minimum BETWEEN 0 AND 2000),
    ADD decision_days      integer     NOT NULL DEFAULT 7 CHECK (decision_days BETWEEN 0 AND 90),
    ADD notice_period_days integer     NOT NULL DEFAULT 7 CHECK (notice_period_days BETWEEN 0 AND 90),
    ADD automatic_offers   boolean     NOT NULL DEFAULT true,
    ADD charged            boolean     NOT NULL DEFAULT true,
    ADD cost               numeric(10, 2) CHECK (cost >= 0),
    ADD hides_details      boolean     NOT NULL DEFAULT false,
    ADD delegates_note     varchar(2000),
    ADD staff_note         varchar(2000);
UPDATE course_session SET openness = 'AGENCIES' WHERE closed;
ALTER TABLE course_session ADD CONSTRAINT closed_unless_for_all CHECK (closed = (openness <> 'ALL'));
CREATE INDEX course_session_room ON course_session (room_id);

-- Places kept for a sector until a moment.
CREATE TABLE session_share (
    session_id bigint      NOT NULL REFERENCES course_session,
    sector_id  bigint      NOT NULL REFERENCES sector,
    places     integer     NOT NULL CHECK (places > 0),
    until      timestamptz NOT NULL,
    PRIMARY KEY (session_id, sector_id)
);

-- Circles of people across agencies, whom a session can be for.
CREATE SEQUENCE network_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE network (
    id        bigint PRIMARY KEY DEFAULT nextval('network_seq'),
    public_id uuid         NOT NULL UNIQUE,
    name      varchar(200) NOT NULL UNIQUE CHECK (name <> '')
);
INSERT INTO network (public_id, name)
VALUES (gen_random_uuid(), 'Champions'), (gen_random_uuid(), 'Managers'), (gen_random_uuid(), 'Board');
CREATE TABLE network_member (
    network_id bigint NOT NULL REFERENCES network,
    person_id  bigint NOT NULL REFERENCES person,
    PRIMARY KEY (network_id, person_id)
);
CREATE INDEX network_member_person ON network_member (person_id);

CREATE TABLE session_network (
    session_id bigint NOT NULL REFERENCES course_session,
    network_id bigint NOT NULL REFERENCES network,
    PRIMARY KEY (session_id, network_id)
);
CREATE TABLE session_invited (
    session_id bigint NOT NULL REFERENCES course_session,
    person_id  bigint NOT NULL REFERENCES person,
    PRIMARY KEY (session_id, person_id)
);
CREATE INDEX session_invited_person ON session_invited (person_id);

-- Link, host and dial-in of a session held online, sealed with the installation's key.
CREATE TABLE session_online (
    session_id bigint PRIMARY KEY REFERENCES course_session,
    sealed     bytea NOT NULL
);

-- What a place costs, by the course's programme and the kind of agency. No row: nothing.
CREATE SEQUENCE price_band_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE price_band (
    id          bigint PRIMARY KEY DEFAULT nextval('price_band_seq'),
    public_id   uuid          NOT NULL UNIQUE,
    programme   varchar(20)   NOT NULL,
    agency_kind varchar(30)   NOT NULL,
    amount      numeric(8, 2) NOT NULL CHECK (amount > 0),
    vat_percent numeric(4, 2) NOT NULL CHECK (vat_percent BETWEEN 0 AND 50),
    CONSTRAINT one_price UNIQUE (programme, agency_kind)
);

-- ---------------------------------------------------------------- from a draft into the programme

-- What was said on the way: only ever added to.
CREATE SEQUENCE session_remark_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE session_remark (
    id         bigint PRIMARY KEY DEFAULT nextval('session_remark_seq'),
    session_id bigint      NOT NULL REFERENCES course_session,
    step       varchar(20) NOT NULL CHECK (step IN ('SUBMITTED', 'SENT_BACK', 'PUBLISHED')),
    at         timestamptz NOT NULL,
    by_id      bigint REFERENCES person,
    words      varchar(1000)
);
CREATE INDEX session_remark_session ON session_remark (session_id, id);
CREATE INDEX session_remark_by ON session_remark (by_id);

-- When the coordinator was told that the minimum was not reached: once for each session.
CREATE TABLE minimum_warning (
    session_id bigint PRIMARY KEY REFERENCES course_session,
    warned_at  timestamptz NOT NULL
);

-- ---------------------------------------------------------------- trainers

-- Who may train, and for which programmes; whoever delivered something before may.
CREATE SEQUENCE trainer_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE trainer (
    id        bigint PRIMARY KEY DEFAULT nextval('trainer_seq'),
    public_id uuid    NOT NULL UNIQUE,
    person_id bigint  NOT NULL CONSTRAINT trainer_once UNIQUE REFERENCES person,
    active    boolean NOT NULL DEFAULT true,
    phone     varchar(40),
    note      varchar(1000),
    version   bigint  NOT NULL DEFAULT 0
);
CREATE TABLE trainer_programme (
    trainer_id bigint      NOT NULL REFERENCES trainer,
    programme  varchar(20) NOT NULL,
    PRIMARY KEY (trainer_id, programme)
);
INSERT INTO trainer (public_id, person_id)
SELECT gen_random_uuid(), person_id
  FROM (SELECT person_id FROM session_trainer UNION SELECT person_id FROM role_grant WHERE role = 'TRAINER') AS known
 ORDER BY person_id;

-- A number for snow days, by choice.
CREATE TABLE mobile_number (
    person_id bigint PRIMARY KEY REFERENCES person,
    number    varchar(40) NOT NULL
);

-- ---------------------------------------------------------------- nobody and no room twice at once

-- Which room and whom a session of the programme takes up, day by day. The database writes it itself, from the session,
-- its days and its trainers, so that no path round the application can book anything twice.
-- Drafts and sessions called off take up nothing.
CREATE TABLE taken_up (
    session_id bigint    NOT NULL REFERENCES course_session,
    room_id    bigint REFERENCES room,
    person_id  bigint REFERENCES person,
    during     tstzrange NOT NULL CHECK (NOT isempty(during)),
    CHECK ((room_id IS NULL) <> (person_id IS NULL)),
    CONSTRAINT room_taken_once
        EXCLUDE USING gist (room_id WITH =, during WITH &&, session_id WITH <>) WHERE (room_id IS NOT NULL),
    CONSTRAINT trainer_taken_once
        EXCLUDE USING gist (person_id WITH =, during WITH &&, session_id WITH <>) WHERE (person_id IS NOT NULL)
);
CREATE INDEX taken_up_session ON taken_up (session_id);
CREATE INDEX taken_up_person ON taken_up (person_id);

CREATE FUNCTION day_range(day date, starts time, ends time) RETURNS tstzrange
    LANGUAGE sql IMMUTABLE
    RETURN tstzrange((day + starts) AT TIME ZONE 'Europe/London', (day + ends) AT TIME ZONE 'Europe/London');

-- What a session takes up by what it says now, the room first: whoever waits for another waits in the same order.
CREATE FUNCTION takes_up(session bigint) RETURNS TABLE (room_id bigint, person_id bigint, during tstzrange)
    LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT s.room_id, CAST(NULL AS bigint), day_range(d.day, d.starts, d.ends)
      FROM course_session s JOIN session_day d ON d.session_id = s.id
     WHERE s.id = session AND s.state IN ('PUBLISHED', 'COMPLETED') AND s.room_id IS NOT NULL
    UNION ALL
    SELECT NULL, t.person_id, day_range(d.day, d.starts, d.ends)
      FROM course_session s JOIN session_day d ON d.session_id = s.id JOIN session_trainer t ON t.session_id = s.id
     WHERE s.id = session AND s.state IN ('PUBLISHED', 'COMPLETED')
     ORDER BY 1 NULLS LAST, 2, 3;
END;

-- What sessions of before took up. Where two of them took the same trainer, the first entered has them, and the other
-- stays as it is until it is changed.
INSERT INTO taken_up (session_id, room_id, person_id, during)
SELECT s.id, taken.room_id, taken.person_id, taken.during
  FROM course_session s CROSS JOIN LATERAL takes_up(s.id) AS taken
 ORDER BY s.id
    ON CONFLICT DO NOTHING;

CREATE FUNCTION take_up(session bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM taken_up WHERE session_id = session;
    INSERT INTO taken_up (session_id, room_id, person_id, during)
    SELECT session, taken.room_id, taken.person_id, taken.during FROM takes_up(session) AS taken;
END $$;

CREATE FUNCTION session_takes_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM take_up(NEW.id);
    RETURN NULL;
END $$;
-- Completing a session changes nothing of what it takes up, so it cannot be refused for that.
CREATE TRIGGER session_takes_up AFTER UPDATE OF state, room_id ON course_session
    FOR EACH ROW
    WHEN (OLD.room_id IS DISTINCT FROM NEW.room_id
          OR (OLD.state IN ('PUBLISHED', 'COMPLETED')) <> (NEW.state IN ('PUBLISHED', 'COMPLETED')))
    EXECUTE FUNCTION session_takes_up();

CREATE FUNCTION part_takes_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM take_up(CASE WHEN TG_OP = 'DELETE' THEN OLD.session_id ELSE NEW.session_id END);
    RETURN NULL;
END $$;
CREATE TRIGGER day_takes_up AFTER INSERT OR DELETE OR UPDATE OF day, starts, ends ON session_day
    FOR EACH ROW EXECUTE FUNCTION part_takes_up();
CREATE TRIGGER trainer_takes_up AFTER INSERT OR DELETE OR UPDATE OF person_id ON session_trainer
    FOR EACH ROW EXECUTE FUNCTION part_takes_up();
