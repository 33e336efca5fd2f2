-- Sessions that need more than a date and a room: when the caterer has to know, who lets the others know them,
-- and who wants a course that has no date.

-- ---------------------------------------------------------------- the session pack

-- The last day on which the caterer can be told, where it is not the usual number of working days before the first.
CREATE TABLE session_catering (
    session_id bigint PRIMARY KEY REFERENCES course_session,
    cut_off    date   NOT NULL,
    version    bigint NOT NULL DEFAULT 0
);

-- Who lets the others on a session have their name and address: by their own choice, session by session.
CREATE TABLE shared_contact (
    session_id bigint      NOT NULL REFERENCES course_session,
    person_id  bigint      NOT NULL REFERENCES person,
    shared_at  timestamptz NOT NULL,
    PRIMARY KEY (session_id, person_id)
);
CREATE INDEX shared_contact_person ON shared_contact (person_id);

-- ---------------------------------------------------------------- sessions without a date

-- A course that gathers those who want it, until a session of it has a date or nobody gathers any more.
CREATE SEQUENCE undated_session_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE undated_session (
    id         bigint PRIMARY KEY DEFAULT nextval('undated_session_seq'),
    public_id  uuid        NOT NULL UNIQUE,
    course_id  bigint      NOT NULL REFERENCES course,
    note       varchar(500),
    opened_at  timestamptz NOT NULL,
    closed_at  timestamptz,
    session_id bigint REFERENCES course_session,
    version    bigint      NOT NULL DEFAULT 0,
    CHECK (session_id IS NULL OR closed_at IS NOT NULL)
);
CREATE UNIQUE INDEX one_gathering ON undated_session (course_id) WHERE closed_at IS NULL;
CREATE INDEX undated_session_course ON undated_session (course_id);
CREATE INDEX undated_session_session ON undated_session (session_id);

-- Who wants a place, in the order in which they said so, and what became of it.
CREATE SEQUENCE place_wish_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE place_wish (
    id         bigint PRIMARY KEY DEFAULT nextval('place_wish_seq'),
    undated_id bigint      NOT NULL REFERENCES undated_session,
    person_id  bigint      NOT NULL REFERENCES person,
    why        varchar(500),
    wished_at  timestamptz NOT NULL,
    became     varchar(20) NOT NULL DEFAULT 'WISHED' CHECK (became IN ('WISHED', 'IN_LINE', 'PASSED_OVER')),
    -- The reason for which there was no place, as a refusal names it.
    refused    varchar(100),
    version    bigint      NOT NULL DEFAULT 0,
    CHECK ((became = 'PASSED_OVER') = (refused IS NOT NULL)),
    CONSTRAINT wished_once UNIQUE (undated_id, person_id)
);
CREATE INDEX place_wish_person ON place_wish (person_id);
