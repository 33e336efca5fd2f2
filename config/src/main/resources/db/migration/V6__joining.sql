-- Joining: asking to join, invitations by an agency, and claiming a record with a code.

-- Somebody asks to join. Until their address is verified they are nobody here.
CREATE SEQUENCE joining_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE joining (
    id           bigint PRIMARY KEY DEFAULT nextval('joining_seq'),
    public_id    uuid         NOT NULL UNIQUE,
    name         varchar(200) NOT NULL CHECK (name <> ''),
    email        varchar(254) NOT NULL CHECK (email = lower(email)),
    job_title    varchar(200) NOT NULL,
    -- The agency they picked; or what they say of one that is not here; or neither, for those who work for none.
    agency_id    bigint REFERENCES agency,
    asked_agency varchar(200),
    about_agency varchar(1000),
    link_id      bigint REFERENCES one_time_link ON DELETE SET NULL,
    person_id    bigint REFERENCES person,
    state        varchar(20)  NOT NULL CHECK (state IN
        ('UNVERIFIED', 'AGENCY_ASKED', 'AWAITING_APPROVAL', 'JOINED', 'DECLINED')),
    made_at      timestamptz  NOT NULL,
    verified_at  timestamptz,
    decided_at   timestamptz,
    decided_by   bigint REFERENCES person,
    reason       varchar(500),
    version      bigint       NOT NULL DEFAULT 0,
    CHECK ((state = 'UNVERIFIED') = (person_id IS NULL)),
    CHECK (state <> 'DECLINED' OR reason IS NOT NULL),
    CONSTRAINT nobody_approves_themselves CHECK (decided_by <> person_id)
);
CREATE INDEX joining_link ON joining (link_id);
CREATE INDEX joining_person ON joining (person_id);
CREATE INDEX joining_waiting ON joining (agency_id, made_at) WHERE state IN ('AGENCY_ASKED', 'AWAITING_APPROVAL');
CREATE INDEX joining_unverified ON joining (made_at) WHERE state = 'UNVERIFIED';

-- An agency invites an address. Whether anybody is known by it, nobody learns before it is accepted.
CREATE SEQUENCE agency_invitation_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE agency_invitation (
    id          bigint PRIMARY KEY DEFAULT nextval('agency_invitation_seq'),
    public_id   uuid         NOT NULL UNIQUE,
    agency_id   bigint       NOT NULL REFERENCES agency,
    email       varchar(254) NOT NULL CHECK (email = lower(email)),
    job_title   varchar(200) NOT NULL,
    -- Whom an import entered under this address; they become one with whoever accepts.
    entered_id  bigint REFERENCES person,
    invited_by  bigint       NOT NULL REFERENCES person,
    link_id     bigint REFERENCES one_time_link ON DELETE SET NULL,
    state       varchar(20)  NOT NULL CHECK (state IN ('WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    made_at     timestamptz  NOT NULL,
    expires_at  timestamptz  NOT NULL,
    decided_at  timestamptz,
    accepted_by bigint REFERENCES person,
    version     bigint       NOT NULL DEFAULT 0,
    CHECK ((state = 'ACCEPTED') = (accepted_by IS NOT NULL)),
    CHECK ((state = 'WAITING') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX one_waiting_invitation ON agency_invitation (agency_id, email)
    WHERE state = 'WAITING' AND entered_id IS NULL;
CREATE INDEX agency_invitation_link ON agency_invitation (link_id);
CREATE INDEX agency_invitation_entered ON agency_invitation (entered_id);
CREATE INDEX agency_invitation_accepted_by ON agency_invitation (accepted_by);

-- A code, as it stands on a certificate, with which somebody claims the record that was kept of them. Only its hash is kept.
CREATE SEQUENCE record_code_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE record_code (
    id         bigint PRIMARY KEY DEFAULT nextval('record_code_seq'),
    person_id  bigint      NOT NULL REFERENCES person,
    code_hash  bytea       NOT NULL UNIQUE CHECK (octet_length(code_hash) = 32),
    made_by    bigint      NOT NULL REFERENCES person,
    made_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    spent_at   timestamptz,
    version    bigint      NOT NULL DEFAULT 0,
    CHECK (expires_at > made_at)
);
CREATE INDEX record_code_person ON record_code (person_id);
