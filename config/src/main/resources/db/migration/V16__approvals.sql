-- Approvals, the order of the waiting list, and moving everybody to another session.

-- ---------------------------------------------------------------- when agencies and approvers can answer

-- School holidays and the like: nothing lapses on these days.
CREATE SEQUENCE agency_closed_days_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE agency_closed_days (
    id        bigint PRIMARY KEY DEFAULT nextval('agency_closed_days_seq'),
    public_id uuid         NOT NULL UNIQUE,
    agency_id bigint       NOT NULL REFERENCES agency,
    from_date date         NOT NULL,
    to_date   date         NOT NULL,
    name      varchar(100) NOT NULL CHECK (name <> ''),
    CHECK (to_date BETWEEN from_date AND from_date + 91),
    CONSTRAINT agency_closed_once EXCLUDE USING gist
        (agency_id WITH =, daterange(from_date, to_date, '[]') WITH &&)
);

-- In working days; an agency without a row has the usual ones.
CREATE TABLE agency_approval_terms (
    agency_id    bigint PRIMARY KEY REFERENCES agency,
    remind_after integer NOT NULL,
    pass_after   integer NOT NULL,
    lapse_after  integer NOT NULL,
    version      bigint  NOT NULL DEFAULT 0,
    CONSTRAINT approval_terms_in_order
        CHECK (0 < remind_after AND remind_after < pass_after AND pass_after < lapse_after AND lapse_after <= 60)
);

-- While somebody is away their deputy approves, or the next manager where they named none.
CREATE SEQUENCE absence_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE absence (
    id        bigint PRIMARY KEY DEFAULT nextval('absence_seq'),
    public_id uuid   NOT NULL UNIQUE,
    person_id bigint NOT NULL REFERENCES person,
    deputy_id bigint REFERENCES person,
    from_date date   NOT NULL,
    to_date   date   NOT NULL,
    CHECK (to_date >= from_date),
    CONSTRAINT nobody_deputises_for_themselves CHECK (deputy_id <> person_id),
    CONSTRAINT absent_once EXCLUDE USING gist (person_id WITH =, daterange(from_date, to_date, '[]') WITH &&)
);
CREATE INDEX absence_deputy ON absence (deputy_id) WHERE deputy_id IS NOT NULL;

-- ---------------------------------------------------------------- approvals

CREATE SEQUENCE approval_request_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE approval_request (
    id          bigint PRIMARY KEY DEFAULT nextval('approval_request_seq'),
    public_id   uuid        NOT NULL UNIQUE,
    booking_id  bigint      NOT NULL UNIQUE REFERENCES booking,
    agency_id   bigint      NOT NULL REFERENCES agency,
    state       varchar(20) NOT NULL CHECK (state IN ('WANTED', 'GIVEN', 'REFUSED', 'LAPSED', 'WITHDRAWN')),
    asked_at    timestamptz NOT NULL,
    reminded_at timestamptz,
    decided_at  timestamptz,
    decided_by  bigint REFERENCES person,
    reason      varchar(500),
    version     bigint      NOT NULL DEFAULT 0,
    CHECK ((state = 'WANTED') = (decided_at IS NULL)),
    CHECK (state NOT IN ('GIVEN', 'REFUSED') OR decided_by IS NOT NULL)
);
CREATE INDEX approval_wanted ON approval_request (id) WHERE state = 'WANTED';
CREATE INDEX approval_request_agency ON approval_request (agency_id);
CREATE INDEX approval_request_decided_by ON approval_request (decided_by);

-- Who was asked, in order. Without an approver it is the coordinators who are asked.
CREATE SEQUENCE approval_step_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE approval_step (
    id            bigint PRIMARY KEY DEFAULT nextval('approval_step_seq'),
    request_id    bigint      NOT NULL REFERENCES approval_request,
    position      integer     NOT NULL CHECK (position >= 1),
    approver_id   bigint REFERENCES person,
    -- Whose deputy they are, where they are one.
    stands_in_for bigint REFERENCES person,
    at            timestamptz NOT NULL,
    UNIQUE (request_id, position),
    CHECK (stands_in_for IS NULL OR approver_id <> stands_in_for)
);
CREATE INDEX approval_step_approver ON approval_step (approver_id);
CREATE INDEX approval_step_stands_in_for ON approval_step (stands_in_for);

-- Links in mails about one booking: each opens a page with one button, and works once.
CREATE SEQUENCE booking_link_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE booking_link (
    id          bigint PRIMARY KEY DEFAULT nextval('booking_link_seq'),
    public_id   uuid        NOT NULL UNIQUE,
    purpose     varchar(20) NOT NULL CHECK (purpose IN ('APPROVE', 'LEAVE_LINE', 'TAKE_PLACE', 'ANSWER_MOVE')),
    booking_id  bigint      NOT NULL REFERENCES booking,
    person_id   bigint      NOT NULL REFERENCES person,
    secret_hash bytea       NOT NULL UNIQUE CHECK (octet_length(secret_hash) = 32),
    made_at     timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    spent_at    timestamptz
);
CREATE INDEX booking_link_booking ON booking_link (booking_id);
CREATE INDEX booking_link_person ON booking_link (person_id);

-- ---------------------------------------------------------------- the waiting list

ALTER TABLE booking
    -- Where a coordinator has set it in line; whoever has none comes after those, in the order in which they joined.
    ADD COLUMN line_position integer CHECK (line_position >= 1),
    -- When a waiting delegate was told of a free place that goes to the first who takes it.
    ADD COLUMN told_at       timestamptz,
    -- Until when it can be given back freely, because the organiser changed what was booked.
    ADD COLUMN free_until    timestamptz;
DROP INDEX booking_waiting;
CREATE INDEX booking_waiting ON booking (session_id, line_position, waiting_since, id) WHERE state = 'WAITING';

-- Places that were added while people waited: a coordinator is asked before they are offered.
ALTER TABLE session_places ADD COLUMN held_back integer NOT NULL DEFAULT 0 CHECK (held_back >= 0);

-- ---------------------------------------------------------------- moving everybody

CREATE SEQUENCE session_move_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE session_move (
    id           bigint PRIMARY KEY DEFAULT nextval('session_move_seq'),
    public_id    uuid         NOT NULL UNIQUE,
    from_session bigint       NOT NULL REFERENCES session_places,
    to_session   bigint       NOT NULL REFERENCES session_places,
    moved_at     timestamptz  NOT NULL,
    moved_by     bigint REFERENCES person,
    reason       varchar(500) NOT NULL,
    answer_by    timestamptz  NOT NULL,
    CHECK (from_session <> to_session)
);
CREATE INDEX session_move_from ON session_move (from_session);
CREATE INDEX session_move_to ON session_move (to_session);
CREATE INDEX session_move_moved_by ON session_move (moved_by);

-- One booking that was moved: which it was, which it became, and what the delegate said.
CREATE SEQUENCE moved_booking_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE moved_booking (
    id           bigint PRIMARY KEY DEFAULT nextval('moved_booking_seq'),
    move_id      bigint      NOT NULL REFERENCES session_move,
    from_booking bigint      NOT NULL UNIQUE REFERENCES booking,
    to_booking   bigint      NOT NULL UNIQUE REFERENCES booking,
    answer       varchar(10) CHECK (answer IN ('SUITS', 'RELEASED')),
    answered_at  timestamptz,
    version      bigint      NOT NULL DEFAULT 0,
    CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX moved_booking_move ON moved_booking (move_id);
