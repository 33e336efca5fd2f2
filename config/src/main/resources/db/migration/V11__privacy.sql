-- Privacy: who left, what must not be purged, who asked for erasure, how long each kind of data is kept, who complained,
-- and which privacy notice was in force when.

-- Somebody whose account was closed. Their records stay for as long as the rule says, then nobody can tell whose they were.
CREATE SEQUENCE departure_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE departure (
    id            bigint PRIMARY KEY DEFAULT nextval('departure_seq'),
    person_id     bigint      NOT NULL UNIQUE REFERENCES person,
    left_at       timestamptz NOT NULL,
    anonymised_at timestamptz,
    version       bigint      NOT NULL DEFAULT 0,
    CHECK (anonymised_at >= left_at)
);
CREATE INDEX departure_due ON departure (left_at) WHERE anonymised_at IS NULL;

-- While a hold lasts, nothing about the person, whatever their records, is purged; a hold that names nobody holds everything.
CREATE SEQUENCE legal_hold_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE legal_hold (
    id         bigint PRIMARY KEY DEFAULT nextval('legal_hold_seq'),
    public_id  uuid         NOT NULL UNIQUE,
    person_id  bigint REFERENCES person,
    reason     varchar(500) NOT NULL CHECK (reason <> ''),
    placed_at  timestamptz  NOT NULL,
    placed_by  bigint       NOT NULL REFERENCES person,
    lifted_at  timestamptz,
    lifted_by  bigint REFERENCES person,
    version    bigint       NOT NULL DEFAULT 0,
    CHECK ((lifted_at IS NULL) = (lifted_by IS NULL)),
    CHECK (lifted_at >= placed_at)
);
CREATE UNIQUE INDEX one_hold_at_a_time ON legal_hold (person_id) NULLS NOT DISTINCT WHERE lifted_at IS NULL;

CREATE FUNCTION is_on_hold(person bigint) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN EXISTS (SELECT 1 FROM legal_hold h
                    WHERE h.lifted_at IS NULL
                      AND (h.person_id IS NULL OR surviving_person(h.person_id) = surviving_person(person)));

-- The last line, whatever path leads here.
CREATE FUNCTION keep_those_on_hold() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.anonymised_at IS NOT NULL AND is_on_hold(NEW.person_id) THEN
        RAISE EXCEPTION 'this violates "nobody_on_hold_is_anonymised"' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER nobody_on_hold_is_anonymised BEFORE INSERT OR UPDATE OF anonymised_at ON departure
    FOR EACH ROW EXECUTE FUNCTION keep_those_on_hold();

-- Erasure is asked for by the person and decided by a coordinator, who says why.
CREATE SEQUENCE erasure_request_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE erasure_request (
    id         bigint PRIMARY KEY DEFAULT nextval('erasure_request_seq'),
    public_id  uuid        NOT NULL UNIQUE,
    person_id  bigint      NOT NULL REFERENCES person,
    wish       varchar(2000),
    state      varchar(20) NOT NULL CHECK (state IN ('ASKED', 'GRANTED', 'DECLINED', 'WITHDRAWN')),
    asked_at   timestamptz NOT NULL,
    decided_at timestamptz,
    decided_by bigint REFERENCES person,
    reason     varchar(2000),
    version    bigint      NOT NULL DEFAULT 0,
    CHECK ((state = 'ASKED') = (decided_at IS NULL)),
    CHECK ((state IN ('GRANTED', 'DECLINED')) = (decided_by IS NOT NULL)),
    CONSTRAINT nobody_decides_their_own_erasure CHECK (decided_by <> person_id)
);
CREATE UNIQUE INDEX one_open_erasure_request ON erasure_request (person_id) WHERE state = 'ASKED';
CREATE INDEX erasure_request_age ON erasure_request (state, asked_at);

-- How long each kind of data is kept, and why that is lawful.
CREATE TABLE retention_rule (
    kind         varchar(40)  PRIMARY KEY,
    months       integer      NOT NULL CHECK (months BETWEEN 1 AND 600),
    lawful_basis varchar(500) NOT NULL CHECK (lawful_basis <> ''),
    version      bigint       NOT NULL DEFAULT 0
);
INSERT INTO retention_rule (kind, months, lawful_basis) VALUES
    ('RECORDS_OF_LEAVERS', 72,
     'Public task (UK GDPR article 6(1)(e)): the partnership has to show who was trained to keep children safe. Six years after somebody left, nobody can tell whose record it was.'),
    ('BOOKING_REASONS', 24,
     'Legitimate interests (article 6(1)(f)): why a place was given back is needed while the year is reported and reviewed.'),
    ('FEEDBACK_INVITATIONS', 12,
     'Public task (article 6(1)(e)): that somebody was asked has to be known until the follow-up is over. What they answered is nobody’s already.'),
    ('MESSAGES', 12,
     'Public task (article 6(1)(e)): a message that was sent is kept while somebody may ask what they were told.'),
    ('SIGN_INS', 12,
     'Legitimate interests (article 6(1)(f)): who signed in, and from roughly where, is needed to notice a stranger.'),
    ('IMPORTS', 6,
     'Legitimate interests (article 6(1)(f)): what was wrong with a file has to be known until it is put right.'),
    ('JOINING', 12,
     'Public task (article 6(1)(e)): who was invited, and who asked to join, has to be known until it is settled.'),
    ('REQUESTS', 36,
     'Legal obligation (article 6(1)(c)): that a request or a complaint was answered in time has to be shown.');

-- Each run of the job, and what it did for each kind.
CREATE SEQUENCE retention_run_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE retention_run (
    id         bigint PRIMARY KEY DEFAULT nextval('retention_run_seq'),
    public_id  uuid        NOT NULL UNIQUE,
    started_at timestamptz NOT NULL,
    on_day     date        NOT NULL,
    -- Nobody, where the job ran by itself, which it does once a day on one node.
    started_by bigint REFERENCES person
);
CREATE UNIQUE INDEX one_run_of_the_job_a_day ON retention_run (on_day) WHERE started_by IS NULL;
CREATE INDEX retention_run_time ON retention_run (started_at);
CREATE SEQUENCE retention_count_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE retention_count (
    id     bigint PRIMARY KEY DEFAULT nextval('retention_count_seq'),
    run_id bigint      NOT NULL REFERENCES retention_run,
    kind   varchar(40) NOT NULL,
    older  timestamptz NOT NULL,
    purged integer     NOT NULL CHECK (purged >= 0),
    -- What could not be purged, such as for a hold that came between; it is tried again the next day.
    failed integer     NOT NULL CHECK (failed >= 0),
    UNIQUE (run_id, kind)
);

CREATE SEQUENCE complaint_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE complaint (
    id          bigint PRIMARY KEY DEFAULT nextval('complaint_seq'),
    public_id   uuid          NOT NULL UNIQUE,
    person_id   bigint        NOT NULL REFERENCES person,
    text        varchar(4000),
    made_at     timestamptz   NOT NULL,
    answer      varchar(4000),
    answered_at timestamptz,
    answered_by bigint REFERENCES person,
    version     bigint        NOT NULL DEFAULT 0,
    CHECK ((answered_at IS NULL) = (answered_by IS NULL)),
    CONSTRAINT nobody_answers_their_own_complaint CHECK (answered_by <> person_id)
);
CREATE INDEX complaint_person ON complaint (person_id);
CREATE INDEX complaint_age ON complaint (made_at);

-- The privacy notice, version by version. What was published is never changed.
CREATE SEQUENCE privacy_notice_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE privacy_notice (
    id           bigint PRIMARY KEY DEFAULT nextval('privacy_notice_seq'),
    public_id    uuid          NOT NULL UNIQUE,
    number       integer       NOT NULL UNIQUE CHECK (number >= 1),
    changes      varchar(1000) NOT NULL,
    body         varchar(20000) NOT NULL,
    published_at timestamptz   NOT NULL,
    published_by bigint REFERENCES person
);
CREATE SEQUENCE notice_acceptance_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE notice_acceptance (
    id          bigint PRIMARY KEY DEFAULT nextval('notice_acceptance_seq'),
    notice_id   bigint      NOT NULL REFERENCES privacy_notice,
    person_id   bigint      NOT NULL REFERENCES person,
    accepted_at timestamptz NOT NULL,
    CONSTRAINT accepted_once UNIQUE (person_id, notice_id)
);
CREATE INDEX notice_acceptance_notice ON notice_acceptance (notice_id);
