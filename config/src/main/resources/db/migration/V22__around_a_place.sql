-- Around a place: what somebody needs on one session only, and places whose prerequisite fell away.

-- Said for this session when its place was asked for, and not kept for others. Whatever was copied before was not.
ALTER TABLE session_need ADD COLUMN said_here boolean NOT NULL DEFAULT false;

-- A booking whose prerequisite was to be attended first, and was not: a coordinator decides whether the place stays. The
-- booking itself keeps its state, and its place, until then.
CREATE SEQUENCE place_in_doubt_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE place_in_doubt (
    id         bigint PRIMARY KEY DEFAULT nextval('place_in_doubt_seq'),
    booking_id bigint        NOT NULL REFERENCES booking,
    missing    varchar(1000) NOT NULL,
    raised_at  timestamptz   NOT NULL,
    settled    varchar(20) CHECK (settled IN ('KEPT', 'GIVEN_UP', 'MET', 'ENDED')),
    settled_at timestamptz,
    version    bigint        NOT NULL DEFAULT 0,
    CHECK ((settled IS NULL) = (settled_at IS NULL))
);
CREATE UNIQUE INDEX one_doubt_at_a_time ON place_in_doubt (booking_id) WHERE settled IS NULL;
CREATE INDEX place_in_doubt_booking ON place_in_doubt (booking_id);
