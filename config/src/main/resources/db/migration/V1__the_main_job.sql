-- The main job: people, the catalogue, sessions, places, registers, feedback, messages.
-- Facts are instants (timestamptz); session days are local dates and times in Europe/London.
-- Nothing here reads the clock: every instant is handed in by the application.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Search as people type: without case and without diacritics. Immutable, so that it can be indexed.
CREATE FUNCTION fold(words text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(public.unaccent('public.unaccent'::regdictionary, words));

-- ---------------------------------------------------------------- people

CREATE SEQUENCE partnership_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE partnership (
    id              bigint PRIMARY KEY DEFAULT nextval('partnership_seq'),
    name            varchar(200) NOT NULL,
    county          varchar(100) NOT NULL,
    concern_phone   varchar(40)  NOT NULL,
    emergency_phone varchar(40)  NOT NULL,
    contact_email   varchar(254) NOT NULL,
    version         bigint       NOT NULL DEFAULT 0,
    only_one        boolean      NOT NULL DEFAULT true UNIQUE CHECK (only_one)
);

CREATE SEQUENCE sector_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE sector (
    id        bigint PRIMARY KEY DEFAULT nextval('sector_seq'),
    public_id uuid         NOT NULL UNIQUE,
    code      varchar(40)  NOT NULL UNIQUE,
    name      varchar(200) NOT NULL
);

CREATE SEQUENCE locality_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE locality (
    id        bigint PRIMARY KEY DEFAULT nextval('locality_seq'),
    public_id uuid         NOT NULL UNIQUE,
    code      varchar(40)  NOT NULL UNIQUE,
    name      varchar(200) NOT NULL,
    reach     varchar(20)  NOT NULL CHECK (reach IN ('LOCAL_GROUP', 'COUNTY_WIDE', 'OUTSIDE_COUNTY'))
);

CREATE SEQUENCE audience_group_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE audience_group (
    id        bigint PRIMARY KEY DEFAULT nextval('audience_group_seq'),
    public_id uuid         NOT NULL UNIQUE,
    number    integer      NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 99),
    name      varchar(200) NOT NULL
);

CREATE SEQUENCE agency_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE agency (
    id          bigint PRIMARY KEY DEFAULT nextval('agency_seq'),
    public_id   uuid         NOT NULL UNIQUE,
    name        varchar(200) NOT NULL CHECK (name <> ''),
    parent_id   bigint REFERENCES agency,
    sector_id   bigint       NOT NULL REFERENCES sector,
    locality_id bigint REFERENCES locality,
    kind        varchar(30)  NOT NULL CHECK (kind IN
        ('STATUTORY_PARTNER', 'SCHOOL', 'EARLY_YEARS_SETTING', 'VOLUNTARY', 'PRIVATE', 'PROVIDER')),
    version     bigint       NOT NULL DEFAULT 0,
    CHECK (parent_id <> id)
);
CREATE INDEX agency_parent ON agency (parent_id);

CREATE SEQUENCE person_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE person (
    id        bigint PRIMARY KEY DEFAULT nextval('person_seq'),
    public_id uuid         NOT NULL UNIQUE,
    name      varchar(200) NOT NULL CHECK (name <> ''),
    email     varchar(254) CHECK (email = lower(email)),
    version   bigint       NOT NULL DEFAULT 0
);
CREATE INDEX person_email ON person (email);
CREATE INDEX person_name_search ON person USING gin (fold(name) gin_trgm_ops);

CREATE SEQUENCE post_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE post (
    id                bigint PRIMARY KEY DEFAULT nextval('post_seq'),
    public_id         uuid         NOT NULL UNIQUE,
    person_id         bigint       NOT NULL REFERENCES person,
    agency_id         bigint REFERENCES agency,
    job_title         varchar(200) NOT NULL,
    audience_group_id bigint REFERENCES audience_group,
    locality_id       bigint REFERENCES locality,
    manager_id        bigint REFERENCES person,
    from_date         date         NOT NULL,
    to_date           date,
    CHECK (to_date >= from_date),
    CHECK (manager_id <> person_id)
);
CREATE INDEX post_person ON post (person_id);
CREATE INDEX post_agency ON post (agency_id);
CREATE INDEX post_manager ON post (manager_id);

-- What somebody signs in with. The e-mail identifies a sign-in, not a person.
CREATE SEQUENCE account_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE account (
    id            bigint PRIMARY KEY DEFAULT nextval('account_seq'),
    public_id     uuid         NOT NULL UNIQUE,
    person_id     bigint       NOT NULL REFERENCES person,
    email         varchar(254) NOT NULL UNIQUE CHECK (email = lower(email)),
    password_hash varchar(400),
    version       bigint       NOT NULL DEFAULT 0
);
CREATE INDEX account_person ON account (person_id);

CREATE SEQUENCE role_grant_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE role_grant (
    id        bigint PRIMARY KEY DEFAULT nextval('role_grant_seq'),
    person_id bigint      NOT NULL REFERENCES person,
    role      varchar(30) NOT NULL CHECK (role IN
        ('PRACTITIONER', 'BOOKING_CONTACT', 'LINE_MANAGER', 'TRAINER', 'FACILITATOR', 'GROUP_MEMBER',
         'REVIEWER', 'COORDINATOR', 'ANALYST', 'ADMINISTRATOR')),
    agency_id bigint REFERENCES agency,
    UNIQUE NULLS NOT DISTINCT (person_id, role, agency_id)
);

CREATE SEQUENCE api_token_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE api_token (
    id         bigint PRIMARY KEY DEFAULT nextval('api_token_seq'),
    public_id  uuid         NOT NULL UNIQUE,
    person_id  bigint       NOT NULL REFERENCES person,
    name       varchar(100) NOT NULL,
    token_hash bytea        NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    created_at timestamptz  NOT NULL
);
CREATE INDEX api_token_person ON api_token (person_id);

-- ---------------------------------------------------------------- catalogue

CREATE SEQUENCE provider_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE provider (
    id        bigint PRIMARY KEY DEFAULT nextval('provider_seq'),
    public_id uuid         NOT NULL UNIQUE,
    name      varchar(200) NOT NULL UNIQUE CHECK (name <> '')
);

CREATE SEQUENCE course_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE course (
    id                   bigint PRIMARY KEY DEFAULT nextval('course_seq'),
    public_id            uuid          NOT NULL UNIQUE,
    title                varchar(200)  NOT NULL CHECK (title <> ''),
    programme            varchar(20)   NOT NULL CHECK (programme IN
        ('MULTI_AGENCY', 'PARTNER', 'SAFER', 'COMMISSIONED', 'EVENTS')),
    kind                 varchar(20)   NOT NULL CHECK (kind IN
        ('COURSE', 'BRIEFING', 'CONFERENCE', 'ROADSHOW', 'BEST_PRACTICE')),
    provider_id          bigint        NOT NULL REFERENCES provider,
    format               varchar(60)   NOT NULL,
    days                 integer       NOT NULL CHECK (days BETWEEN 1 AND 20),
    hours_per_day        numeric(4, 2) NOT NULL CHECK (hours_per_day > 0 AND hours_per_day <= 12),
    summary              varchar(4000) NOT NULL,
    audience             varchar(1000) NOT NULL,
    content_note         varchar(1000),
    -- Where the number of runs in a period was never recorded, that period: such a row says "count unknown", never 0.
    runs_unrecorded_from date,
    runs_unrecorded_to   date,
    -- What a reader of the figures has to know about where this row's numbers come from.
    figures_note         varchar(1000),
    version              bigint        NOT NULL DEFAULT 0,
    CHECK ((runs_unrecorded_from IS NULL) = (runs_unrecorded_to IS NULL)),
    CHECK (runs_unrecorded_to >= runs_unrecorded_from)
);
CREATE UNIQUE INDEX course_title ON course (programme, fold(title));
CREATE INDEX course_provider ON course (provider_id);
CREATE INDEX course_words_search ON course USING gin (fold(title || ' ' || summary) gin_trgm_ops);

CREATE SEQUENCE learning_outcome_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE learning_outcome (
    id        bigint PRIMARY KEY DEFAULT nextval('learning_outcome_seq'),
    course_id bigint       NOT NULL REFERENCES course,
    position  integer      NOT NULL CHECK (position >= 1),
    text      varchar(500) NOT NULL CHECK (text <> ''),
    UNIQUE (course_id, position) DEFERRABLE INITIALLY DEFERRED
);

-- ---------------------------------------------------------------- scheduling

CREATE SEQUENCE venue_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE venue (
    id          bigint PRIMARY KEY DEFAULT nextval('venue_seq'),
    public_id   uuid         NOT NULL UNIQUE,
    name        varchar(200) NOT NULL CHECK (name <> ''),
    address     varchar(500) NOT NULL,
    locality_id bigint       NOT NULL REFERENCES locality,
    capacity    integer      NOT NULL CHECK (capacity > 0)
);
CREATE INDEX venue_locality ON venue (locality_id);

CREATE SEQUENCE series_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE series (
    id        bigint PRIMARY KEY DEFAULT nextval('series_seq'),
    public_id uuid         NOT NULL UNIQUE,
    key       varchar(60)  NOT NULL UNIQUE CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name      varchar(200) NOT NULL
);

CREATE SEQUENCE course_session_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE course_session (
    id                bigint PRIMARY KEY DEFAULT nextval('course_session_seq'),
    public_id         uuid        NOT NULL UNIQUE,
    course_id         bigint      NOT NULL REFERENCES course,
    state             varchar(20) NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'COMPLETED', 'CALLED_OFF')),
    capacity          integer     NOT NULL CHECK (capacity BETWEEN 1 AND 2000),
    venue_id          bigint REFERENCES venue,
    series_id         bigint REFERENCES series,
    -- A closed session is open only to the agencies of session_open_to.
    closed            boolean     NOT NULL DEFAULT false,
    collects_feedback varchar(20) NOT NULL CHECK (collects_feedback IN ('ONLINE', 'ON_PAPER')),
    booking_opens     timestamptz,
    booking_closes    timestamptz,
    -- Derived from the days by the aggregate, kept here for ordering and for the period a session belongs to.
    first_day         date        NOT NULL,
    last_day          date        NOT NULL,
    starts_at         timestamptz NOT NULL,
    ends_at           timestamptz NOT NULL,
    figures_note      varchar(1000),
    version           bigint      NOT NULL DEFAULT 0,
    CHECK (last_day >= first_day),
    CHECK (ends_at > starts_at)
);
CREATE INDEX course_session_programme ON course_session (starts_at, id) WHERE state <> 'DRAFT';
CREATE INDEX course_session_first_day ON course_session (first_day);
CREATE INDEX course_session_course ON course_session (course_id);
CREATE INDEX course_session_series ON course_session (series_id);
CREATE INDEX course_session_venue ON course_session (venue_id);

CREATE SEQUENCE session_day_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE session_day (
    id         bigint PRIMARY KEY DEFAULT nextval('session_day_seq'),
    public_id  uuid    NOT NULL UNIQUE,
    session_id bigint  NOT NULL REFERENCES course_session,
    position   integer NOT NULL CHECK (position >= 1),
    day        date    NOT NULL,
    starts     time    NOT NULL,
    ends       time    NOT NULL,
    UNIQUE (session_id, day),
    CHECK (ends > starts)
);

CREATE TABLE session_open_to (
    session_id bigint NOT NULL REFERENCES course_session,
    agency_id  bigint NOT NULL REFERENCES agency,
    PRIMARY KEY (session_id, agency_id)
);

CREATE SEQUENCE session_trainer_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE session_trainer (
    id         bigint PRIMARY KEY DEFAULT nextval('session_trainer_seq'),
    session_id bigint      NOT NULL REFERENCES course_session,
    person_id  bigint      NOT NULL REFERENCES person,
    part       varchar(20) NOT NULL CHECK (part IN ('LEAD', 'CO_TRAINER', 'SHADOW', 'ONLINE_HOST')),
    UNIQUE (session_id, person_id)
);
CREATE INDEX session_trainer_person ON session_trainer (person_id);

-- ---------------------------------------------------------------- booking

-- The root that counts. The row is what is locked when a place is consumed.
-- places_held is kept by the database itself, from the bookings, and its check is the last line.
CREATE TABLE session_places (
    session_id  bigint PRIMARY KEY REFERENCES course_session,
    capacity    integer NOT NULL CHECK (capacity BETWEEN 1 AND 2000),
    places_held integer NOT NULL DEFAULT 0,
    version     bigint  NOT NULL DEFAULT 0,
    CONSTRAINT places_never_exceed_capacity CHECK (places_held BETWEEN 0 AND capacity)
);

CREATE SEQUENCE booking_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE booking (
    id            bigint PRIMARY KEY DEFAULT nextval('booking_seq'),
    public_id     uuid        NOT NULL UNIQUE,
    reference     char(10)    NOT NULL UNIQUE CHECK (reference ~ '^[0-9A-HJKMNP-TV-Z]{10}$'),
    session_id    bigint      NOT NULL REFERENCES session_places,
    delegate_id   bigint      NOT NULL REFERENCES person,
    post_id       bigint REFERENCES post,
    state         varchar(20) NOT NULL CHECK (state IN
        ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED', 'DECLINED', 'LAPSED', 'CANCELLED')),
    -- How a cancelled booking was cancelled; only those have it.
    cancellation  varchar(20) CHECK (cancellation IN ('IN_TIME', 'LATE', 'BY_ORGANISER')),
    asked_at      timestamptz NOT NULL,
    waiting_since timestamptz,
    offered_until timestamptz,
    version       bigint      NOT NULL DEFAULT 0,
    CHECK ((state = 'CANCELLED') = (cancellation IS NOT NULL)),
    CHECK (state <> 'WAITING' OR waiting_since IS NOT NULL),
    CHECK ((state = 'OFFERED') = (offered_until IS NOT NULL))
);
CREATE UNIQUE INDEX one_live_booking ON booking (session_id, delegate_id)
    WHERE state IN ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED');
CREATE INDEX booking_session ON booking (session_id, state);
CREATE INDEX booking_delegate ON booking (delegate_id);
CREATE INDEX booking_waiting ON booking (session_id, waiting_since, id) WHERE state = 'WAITING';
CREATE INDEX booking_offered ON booking (offered_until) WHERE state = 'OFFERED';

-- Append-only: what happened to a booking, by whom, when and why.
CREATE SEQUENCE booking_event_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE booking_event (
    id         bigint PRIMARY KEY DEFAULT nextval('booking_event_seq'),
    booking_id bigint      NOT NULL REFERENCES booking,
    position   integer     NOT NULL CHECK (position >= 1),
    from_state varchar(20),
    to_state   varchar(20) NOT NULL,
    at         timestamptz NOT NULL,
    by_id      bigint REFERENCES person,
    reason     varchar(500),
    UNIQUE (booking_id, position)
);

-- The database counts the places itself, so that no path round the application can oversell.
CREATE FUNCTION holds_place(state varchar) RETURNS integer
    LANGUAGE sql IMMUTABLE RETURN CASE WHEN state IN ('REQUESTED', 'CONFIRMED', 'OFFERED') THEN 1 ELSE 0 END;

CREATE FUNCTION count_places() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    change integer := 0;
    place  bigint;
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.session_id <> NEW.session_id THEN
        RAISE EXCEPTION 'a booking stays with its session';
    END IF;
    IF TG_OP <> 'DELETE' THEN
        change := change + holds_place(NEW.state);
        place := NEW.session_id;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        change := change - holds_place(OLD.state);
        place := OLD.session_id;
    END IF;
    IF change <> 0 THEN
        UPDATE session_places SET places_held = places_held + change WHERE session_id = place;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER booking_counts_places AFTER INSERT OR DELETE OR UPDATE OF state, session_id ON booking
    FOR EACH ROW EXECUTE FUNCTION count_places();

-- The same request sent twice gives the same one booking. Keys are per caller and kept for a day.
CREATE TABLE idempotent_request (
    caller_id   bigint       NOT NULL REFERENCES person,
    key         varchar(200) NOT NULL,
    fingerprint bytea        NOT NULL,
    -- The booking it made; none where it was refused, and may be tried again.
    reference   char(10),
    made_at     timestamptz  NOT NULL,
    PRIMARY KEY (caller_id, key)
);
CREATE INDEX idempotent_request_age ON idempotent_request (made_at);

-- ---------------------------------------------------------------- attendance

CREATE SEQUENCE register_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE register (
    id         bigint PRIMARY KEY DEFAULT nextval('register_seq'),
    session_id bigint NOT NULL UNIQUE REFERENCES course_session,
    closed_at  timestamptz,
    closed_by  bigint REFERENCES person,
    version    bigint NOT NULL DEFAULT 0
);

-- One person on one day. A mark without a booking is a walk-in, and names the post it counts under.
CREATE SEQUENCE attendance_mark_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE attendance_mark (
    id             bigint PRIMARY KEY DEFAULT nextval('attendance_mark_seq'),
    register_id    bigint      NOT NULL REFERENCES register,
    session_day_id bigint      NOT NULL REFERENCES session_day,
    person_id      bigint      NOT NULL REFERENCES person,
    booking_id     bigint REFERENCES booking,
    post_id        bigint REFERENCES post,
    mark           varchar(20) NOT NULL CHECK (mark IN ('ATTENDED', 'PARTLY', 'APOLOGIES', 'NO_SHOW')),
    marked_at      timestamptz NOT NULL,
    marked_by      bigint REFERENCES person,
    UNIQUE (session_day_id, person_id),
    CHECK (booking_id IS NOT NULL OR mark IN ('ATTENDED', 'PARTLY'))
);
CREATE INDEX attendance_mark_register ON attendance_mark (register_id);
CREATE INDEX attendance_mark_person ON attendance_mark (person_id);
CREATE INDEX attendance_mark_booking ON attendance_mark (booking_id);

-- ---------------------------------------------------------------- feedback

CREATE SEQUENCE questionnaire_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE questionnaire (
    id        bigint PRIMARY KEY DEFAULT nextval('questionnaire_seq'),
    public_id uuid         NOT NULL UNIQUE,
    key       varchar(60)  NOT NULL UNIQUE,
    name      varchar(200) NOT NULL,
    -- What stands before each statement, as in "This session …".
    stem      varchar(200) NOT NULL
);

CREATE SEQUENCE item_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE item (
    id               bigint PRIMARY KEY DEFAULT nextval('item_seq'),
    public_id        uuid         NOT NULL UNIQUE,
    questionnaire_id bigint       NOT NULL REFERENCES questionnaire,
    position         integer      NOT NULL CHECK (position >= 1),
    text             varchar(500) NOT NULL CHECK (text <> ''),
    UNIQUE (questionnaire_id, position)
);

-- What is asked where a course has no questionnaire of its own.
WITH general AS (
    INSERT INTO questionnaire (public_id, key, name, stem)
    VALUES (gen_random_uuid(), 'end-of-session', 'End of session', 'This session …')
    RETURNING id
)
INSERT INTO item (public_id, questionnaire_id, position, text)
SELECT gen_random_uuid(), general.id, statement.position, statement.text
  FROM general,
       (VALUES (1, 'met its learning outcomes'),
               (2, 'was well organised'),
               (3, 'included relevant information'),
               (4, 'increased my confidence in putting the learning into practice'),
               (5, 'left enough room for discussion')) AS statement (position, text);

-- Which questionnaire a course asks at the end of its sessions; without a row, the general one.
CREATE TABLE course_questionnaire (
    course_id        bigint PRIMARY KEY REFERENCES course,
    questionnaire_id bigint NOT NULL REFERENCES questionnaire
);

-- One request to one delegate. That somebody answered stands here; what was answered does not.
CREATE SEQUENCE invitation_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE invitation (
    id               bigint PRIMARY KEY DEFAULT nextval('invitation_seq'),
    public_id        uuid        NOT NULL UNIQUE,
    session_id       bigint      NOT NULL REFERENCES course_session,
    person_id        bigint      NOT NULL REFERENCES person,
    questionnaire_id bigint      NOT NULL REFERENCES questionnaire,
    due_at           timestamptz NOT NULL,
    expires_at       timestamptz NOT NULL,
    state            varchar(20) NOT NULL CHECK (state IN ('ISSUED', 'SPENT', 'WITHDRAWN')),
    token_hash       bytea       NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    version          bigint      NOT NULL DEFAULT 0,
    CONSTRAINT one_invitation UNIQUE (session_id, person_id)
);

-- No person, no invitation, no time, and a key that tells no order.
CREATE TABLE submission (
    id               uuid PRIMARY KEY,
    session_id       bigint NOT NULL REFERENCES course_session,
    questionnaire_id bigint NOT NULL REFERENCES questionnaire,
    comment          varchar(4000)
);
CREATE INDEX submission_session ON submission (session_id);

-- A blank is stored as no row: no response is what is left of the submissions.
CREATE TABLE answer (
    submission_id uuid        NOT NULL REFERENCES submission ON DELETE CASCADE,
    item_id       bigint      NOT NULL REFERENCES item,
    response      varchar(20) NOT NULL CHECK (response IN
        ('STRONGLY_AGREE', 'AGREE', 'DISAGREE', 'STRONGLY_DISAGREE')),
    PRIMARY KEY (submission_id, item_id)
);
CREATE INDEX answer_item ON answer (item_id);

-- ---------------------------------------------------------------- statistics

-- Figures as somebody published them. They stand beside ours, marked; they are never recomputed to fit.
CREATE SEQUENCE imported_figure_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE imported_figure (
    id              bigint PRIMARY KEY DEFAULT nextval('imported_figure_seq'),
    public_id       uuid         NOT NULL UNIQUE,
    position        integer      NOT NULL,
    series_id       bigint REFERENCES series,
    -- What it stands beside: one statement of the series' questionnaire, all of them pooled, or nothing of ours.
    beside          varchar(20)  NOT NULL CHECK (beside IN ('STATEMENT', 'POOLED', 'NOTHING')),
    statement       varchar(500),
    figure          varchar(300) NOT NULL,
    published       varchar(300) NOT NULL,
    can_be_computed boolean      NOT NULL,
    note            varchar(1000) NOT NULL,
    as_of           date,
    CHECK ((beside = 'STATEMENT') = (statement IS NOT NULL))
);
CREATE INDEX imported_figure_series ON imported_figure (series_id);

-- ---------------------------------------------------------------- notification

-- Written in the transaction that made it so; sent by a worker that claims rows. Its id is the Message-ID.
CREATE TABLE outbox_message (
    id            uuid PRIMARY KEY,
    kind          varchar(40)   NOT NULL,
    recipient     varchar(254)  NOT NULL,
    subject       varchar(300)  NOT NULL,
    body          text          NOT NULL CHECK (length(body) <= 100000),
    state         varchar(20)   NOT NULL CHECK (state IN ('PLANNED', 'SENT', 'PARKED', 'WITHDRAWN')),
    planned_at    timestamptz   NOT NULL,
    due_at        timestamptz   NOT NULL,
    leased_until  timestamptz,
    attempts      integer       NOT NULL DEFAULT 0,
    last_error    varchar(500),
    sent_at       timestamptz
);
CREATE INDEX outbox_due ON outbox_message (due_at) WHERE state = 'PLANNED';
