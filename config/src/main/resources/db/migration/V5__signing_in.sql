-- Signing in: links that work once, the book of sign-ins, tries that were wrong, and the second step.

-- A secret that was sent to an address. Only its hash is kept; it is used once, and only by a form that is sent.
CREATE SEQUENCE one_time_link_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE one_time_link (
    id          bigint PRIMARY KEY DEFAULT nextval('one_time_link_seq'),
    public_id   uuid         NOT NULL UNIQUE,
    purpose     varchar(20)  NOT NULL CHECK (purpose IN ('RESET_PASSWORD', 'SIGN_IN', 'VERIFY_EMAIL', 'INVITATION')),
    secret_hash bytea        NOT NULL UNIQUE CHECK (octet_length(secret_hash) = 32),
    -- Nobody yet, where an address is verified or somebody is invited.
    person_id   bigint REFERENCES person,
    email       varchar(254) NOT NULL CHECK (email = lower(email)),
    made_at     timestamptz  NOT NULL,
    expires_at  timestamptz  NOT NULL,
    spent_at    timestamptz,
    version     bigint       NOT NULL DEFAULT 0,
    CHECK (expires_at > made_at)
);
CREATE INDEX one_time_link_email ON one_time_link (email, purpose, made_at);
CREATE INDEX one_time_link_person ON one_time_link (person_id);
CREATE INDEX one_time_link_expires ON one_time_link (expires_at);

-- Who signed in, how, when and roughly from where. A session is good for as long as its row is.
CREATE SEQUENCE sign_in_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE sign_in (
    id          bigint PRIMARY KEY DEFAULT nextval('sign_in_seq'),
    public_id   uuid         NOT NULL UNIQUE,
    person_id   bigint       NOT NULL REFERENCES person,
    how         varchar(20)  NOT NULL CHECK (how IN ('PASSWORD', 'LINK', 'SINGLE_SIGN_ON', 'JOINING')),
    second_step varchar(20)  NOT NULL CHECK (second_step IN ('NOT_ASKED', 'AWAITED', 'PROVED')),
    began_at    timestamptz  NOT NULL,
    seen_at     timestamptz  NOT NULL,
    network     varchar(50)  NOT NULL,
    device      varchar(100) NOT NULL,
    ended_at    timestamptz,
    CHECK (seen_at >= began_at)
);
CREATE INDEX sign_in_person ON sign_in (person_id, began_at);
CREATE INDEX sign_in_seen ON sign_in (seen_at);

-- Wrong tries, counted for an account or an address of the network, of which only a hash is kept.
CREATE TABLE wrong_tries (
    key     varchar(64) PRIMARY KEY CHECK (length(key) = 64),
    number  integer     NOT NULL CHECK (number >= 0),
    since   timestamptz NOT NULL,
    last_at timestamptz NOT NULL,
    until   timestamptz
);
CREATE INDEX wrong_tries_last ON wrong_tries (last_at);

-- The second step: secrets shared with somebody's telephone, sealed by a key that the database does not have.
CREATE SEQUENCE second_step_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE second_step (
    id           bigint PRIMARY KEY DEFAULT nextval('second_step_seq'),
    person_id    bigint NOT NULL CONSTRAINT one_second_step UNIQUE REFERENCES person,
    -- The one that codes are asked of; there is none before the first code was entered.
    secret       bytea CHECK (octet_length(secret) BETWEEN 32 AND 200),
    -- The one that is offered for setting up, until a code of it was entered.
    offered      bytea CHECK (octet_length(offered) BETWEEN 32 AND 200),
    set_up_at    timestamptz,
    -- The time step of the last code that was taken: none is taken twice.
    last_counter bigint NOT NULL DEFAULT 0,
    version      bigint NOT NULL DEFAULT 0,
    CHECK ((secret IS NULL) = (set_up_at IS NULL))
);

CREATE TABLE recovery_code (
    second_step_id bigint      NOT NULL REFERENCES second_step ON DELETE CASCADE,
    code_hash      varchar(64) NOT NULL CHECK (length(code_hash) = 64),
    PRIMARY KEY (second_step_id, code_hash)
);
