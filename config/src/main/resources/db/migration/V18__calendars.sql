-- Calendars: what mails have put into people's own, and the addresses by which people follow their sessions there.

-- What a delegate's calendar was last told of a booking: its sequence number rises whenever it is told something else.
-- A booking that the delegate's other booking took over from hands its entry on, so that the entry moves.
CREATE TABLE calendar_entry (
    uid        uuid        PRIMARY KEY,
    booking_id bigint      NOT NULL UNIQUE REFERENCES booking ON DELETE CASCADE,
    sequence   integer     NOT NULL CHECK (sequence >= 0),
    said       bytea       CHECK (length(said) = 32),
    said_at    timestamptz NOT NULL
);

-- Addresses that only their owner knows, each for one of the owner's calendars. Only the hash of the secret is kept.
CREATE SEQUENCE calendar_feed_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE calendar_feed (
    id           bigint PRIMARY KEY DEFAULT nextval('calendar_feed_seq'),
    public_id    uuid         NOT NULL UNIQUE,
    person_id    bigint       NOT NULL REFERENCES person,
    name         varchar(100) NOT NULL,
    token_hash   bytea        NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    created_at   timestamptz  NOT NULL,
    revoked_at   timestamptz,
    last_used_at timestamptz
);
CREATE INDEX calendar_feed_person ON calendar_feed (person_id);
