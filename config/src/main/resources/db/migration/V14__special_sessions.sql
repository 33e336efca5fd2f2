-- Sessions that need more than a date and a room: when the caterer has to know, and who lets the others know them.

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
