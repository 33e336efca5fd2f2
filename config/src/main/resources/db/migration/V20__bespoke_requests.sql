-- Agencies ask for a session of their own: what they ask for, what was said about it, and the session that came of it.

CREATE SEQUENCE bespoke_request_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE bespoke_request (
    id            bigint PRIMARY KEY DEFAULT nextval('bespoke_request_seq'),
    public_id     uuid         NOT NULL UNIQUE,
    agency_id     bigint       NOT NULL REFERENCES agency,
    asked_by      bigint       NOT NULL REFERENCES person,
    asked_at      timestamptz  NOT NULL,
    -- A course of the catalogue, or the subject in words where none fits; both once somebody has named the course.
    course_id     bigint REFERENCES course,
    subject       varchar(200),
    people        integer      NOT NULL CHECK (people BETWEEN 1 AND 500),
    suits_from    date         NOT NULL,
    suits_until   date         NOT NULL,
    -- The names of days and of times of day, with spaces between them; empty: any.
    weekdays      varchar(100) NOT NULL DEFAULT '',
    times_of_day  varchar(60)  NOT NULL DEFAULT '',
    place         varchar(20)  NOT NULL CHECK (place IN ('OWN', 'TO_BE_FOUND', 'ONLINE')),
    address       varchar(500),
    facilities    varchar(1000),
    audience      varchar(500) NOT NULL CHECK (audience <> ''),
    note          varchar(2000),
    -- Whom to talk to; forgotten with whoever asked.
    contact_name  varchar(200),
    contact_reach varchar(254),
    state         varchar(20)  NOT NULL
        CHECK (state IN ('ASKED', 'QUESTION', 'DATED', 'DECLINED', 'WITHDRAWN')),
    session_id    bigint REFERENCES course_session,
    version       bigint       NOT NULL DEFAULT 0,
    CONSTRAINT asks_for_something CHECK (course_id IS NOT NULL OR subject IS NOT NULL),
    CONSTRAINT suits_in_order CHECK (suits_from <= suits_until),
    CONSTRAINT own_premises_have_an_address CHECK (place <> 'OWN' OR address IS NOT NULL),
    CONSTRAINT dated_by_a_session CHECK ((state = 'DATED') = (session_id IS NOT NULL)),
    CONSTRAINT dated_with_a_course CHECK (state <> 'DATED' OR course_id IS NOT NULL),
    CONSTRAINT session_of_one_request UNIQUE (session_id)
);
CREATE INDEX bespoke_request_agency ON bespoke_request (agency_id);
CREATE INDEX bespoke_request_asked_by ON bespoke_request (asked_by);
CREATE INDEX bespoke_request_course ON bespoke_request (course_id);
CREATE INDEX bespoke_request_open ON bespoke_request (asked_at, id) WHERE state IN ('ASKED', 'QUESTION');

-- What was done and said, by whom and when: only ever added to.
CREATE SEQUENCE bespoke_step_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE bespoke_step (
    id         bigint PRIMARY KEY DEFAULT nextval('bespoke_step_seq'),
    request_id bigint      NOT NULL REFERENCES bespoke_request,
    deed       varchar(20) NOT NULL CHECK (deed IN ('ASKED', 'CHANGED', 'QUESTION', 'ANSWER', 'ADDED',
                                                    'COMMENT', 'COURSE_NAMED', 'DATED', 'CALLED_OFF', 'DECLINED',
                                                    'WITHDRAWN')),
    at         timestamptz NOT NULL,
    by_id      bigint REFERENCES person,
    words      varchar(2000),
    -- The session that was dated or called off.
    session_id bigint REFERENCES course_session,
    CONSTRAINT said_in_words CHECK (deed NOT IN ('QUESTION', 'ANSWER', 'ADDED', 'COMMENT', 'DECLINED') OR words IS NOT NULL)
);
CREATE INDEX bespoke_step_request ON bespoke_step (request_id, id);
CREATE INDEX bespoke_step_by ON bespoke_step (by_id);
CREATE INDEX bespoke_step_session ON bespoke_step (session_id);
