-- Finding people twice and merging them, what somebody needs to take part, group accounts, and letters on paper.

-- ---------------------------------------------------------------- merging

-- A merge is a pointer from the record that goes to the one that stays. Every other row stays where it is, so that
-- taking the pointer away undoes the merge; whoever reads asks for the survivor.
ALTER TABLE person ADD COLUMN merged_into_id bigint REFERENCES person;
ALTER TABLE person ADD CONSTRAINT nobody_merges_into_themselves CHECK (merged_into_id <> id);
CREATE INDEX person_merged_into ON person (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- Who a record stands for today: itself, or the last in the chain of merges.
CREATE FUNCTION surviving_person(record bigint) RETURNS bigint LANGUAGE sql STABLE STRICT
BEGIN ATOMIC
    WITH RECURSIVE chain (id, next_id) AS (
        SELECT p.id, p.merged_into_id FROM person p WHERE p.id = record
        UNION
        SELECT p.id, p.merged_into_id FROM chain c JOIN person p ON p.id = c.next_id)
    SELECT c.id FROM chain c WHERE c.next_id IS NULL;
END;

-- A record and all that were merged into it, at any depth.
CREATE FUNCTION same_person(record bigint) RETURNS SETOF bigint LANGUAGE sql STABLE STRICT ROWS 2
BEGIN ATOMIC
    WITH RECURSIVE same (id) AS (
        SELECT record
        UNION
        SELECT p.id FROM same s JOIN person p ON p.merged_into_id = s.id)
    SELECT s.id FROM same s;
END;

-- Where the person behind a record can be written to: the address of the one that stays, else one that went with it.
CREATE FUNCTION address_of(record bigint) RETURNS varchar LANGUAGE sql STABLE STRICT
BEGIN ATOMIC
    SELECT p.email
      FROM person p
     WHERE p.id IN (SELECT same_person(surviving_person(record))) AND p.email IS NOT NULL
     ORDER BY p.merged_into_id NULLS FIRST, p.id
     LIMIT 1;
END;

-- Only the records that went, each with the one that stands for it: few, so that figures can join it cheaply.
CREATE VIEW merged_person AS
WITH RECURSIVE chain (person_id, survivor_id) AS (
    SELECT p.id, p.merged_into_id FROM person p WHERE p.merged_into_id IS NOT NULL
    UNION
    SELECT c.person_id, p.merged_into_id
      FROM chain c
      JOIN person p ON p.id = c.survivor_id
     WHERE p.merged_into_id IS NOT NULL)
SELECT c.person_id, c.survivor_id
  FROM chain c
  JOIN person p ON p.id = c.survivor_id
 WHERE p.merged_into_id IS NULL;

-- The last line: no path round the application can make a circle. Merges wait for each other here, because of two
-- that cross neither would see the other's.
CREATE FUNCTION refuse_circles_of_people() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(77::bigint << 48);
    IF EXISTS (WITH RECURSIVE chain (id) AS (
                   SELECT NEW.merged_into_id
                   UNION
                   SELECT p.merged_into_id FROM chain c JOIN person p ON p.id = c.id WHERE p.merged_into_id IS NOT NULL)
               SELECT FROM chain WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'the merge of person % violates "merging_makes_no_circle"', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'merging_makes_no_circle';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER merging_makes_no_circle BEFORE UPDATE OF merged_into_id ON person
    FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION refuse_circles_of_people();

-- Who merged whom, and who undid it.
CREATE SEQUENCE person_merge_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE person_merge (
    id          bigint PRIMARY KEY DEFAULT nextval('person_merge_seq'),
    public_id   uuid        NOT NULL UNIQUE,
    merged_id   bigint      NOT NULL REFERENCES person,
    survivor_id bigint      NOT NULL REFERENCES person,
    merged_at   timestamptz NOT NULL,
    merged_by   bigint REFERENCES person,
    undone_at   timestamptz,
    undone_by   bigint REFERENCES person,
    version     bigint      NOT NULL DEFAULT 0,
    CHECK (merged_id <> survivor_id),
    CHECK (undone_at IS NOT NULL OR undone_by IS NULL)
);
CREATE UNIQUE INDEX merged_once ON person_merge (merged_id) WHERE undone_at IS NULL;
CREATE INDEX person_merge_survivor ON person_merge (survivor_id);
CREATE INDEX person_merge_time ON person_merge (merged_at DESC, id);

-- Two records that may be the same person, until somebody merges them or says that they are not.
CREATE SEQUENCE duplicate_pair_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE duplicate_pair (
    id          bigint PRIMARY KEY DEFAULT nextval('duplicate_pair_seq'),
    public_id   uuid        NOT NULL UNIQUE,
    person_id   bigint      NOT NULL REFERENCES person,
    other_id    bigint      NOT NULL REFERENCES person,
    why         varchar(20) NOT NULL CHECK (why IN ('SAME_ADDRESS', 'SAME_NAME', 'SIMILAR_NAME')),
    found_at    timestamptz NOT NULL,
    not_same_at timestamptz,
    not_same_by bigint REFERENCES person,
    version     bigint      NOT NULL DEFAULT 0,
    UNIQUE (person_id, other_id),
    CHECK (person_id < other_id)
);
CREATE INDEX duplicate_pair_other ON duplicate_pair (other_id);

-- ---------------------------------------------------------------- access needs

-- What somebody needs to take part, kept by their own choice. Special-category data: no audit and no log repeats it.
CREATE TABLE access_needs (
    person_id  bigint PRIMARY KEY REFERENCES person,
    kinds      varchar(400) NOT NULL,
    words      varchar(1000),
    changed_at timestamptz  NOT NULL,
    version    bigint       NOT NULL DEFAULT 0,
    CHECK (kinds <> '' OR words IS NOT NULL)
);

-- The same for those who run one session, copied when a place on it is confirmed and purged 30 days after its end.
CREATE SEQUENCE session_need_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE session_need (
    id         bigint PRIMARY KEY DEFAULT nextval('session_need_seq'),
    session_id bigint       NOT NULL REFERENCES course_session,
    person_id  bigint       NOT NULL REFERENCES person,
    kinds      varchar(400) NOT NULL,
    words      varchar(1000),
    copied_at  timestamptz  NOT NULL,
    CONSTRAINT needs_once UNIQUE (session_id, person_id)
);
CREATE INDEX session_need_person ON session_need (person_id);

-- ---------------------------------------------------------------- group accounts and letters

-- A shared mailbox by which the people of a small organisation are written to who have no address of their own.
CREATE SEQUENCE group_account_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE group_account (
    id         bigint PRIMARY KEY DEFAULT nextval('group_account_seq'),
    public_id  uuid         NOT NULL UNIQUE,
    agency_id  bigint       NOT NULL REFERENCES agency,
    mailbox    varchar(254) NOT NULL CHECK (mailbox = lower(mailbox)),
    contact_id bigint       NOT NULL REFERENCES person,
    opened_at  timestamptz  NOT NULL,
    closed_at  timestamptz,
    version    bigint       NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX one_group_account ON group_account (agency_id) WHERE closed_at IS NULL;
CREATE INDEX group_account_mailbox ON group_account (mailbox) WHERE closed_at IS NULL;

-- What would be a mail, for somebody who cannot be reached by mail: somebody prints it and hands it over.
CREATE TABLE letter (
    id         uuid PRIMARY KEY,
    kind       varchar(40)  NOT NULL,
    person_id  bigint       NOT NULL REFERENCES person,
    subject    varchar(300) NOT NULL,
    body       text         NOT NULL CHECK (length(body) <= 100000),
    written_at timestamptz  NOT NULL,
    printed_at timestamptz,
    printed_by bigint REFERENCES person,
    version    bigint       NOT NULL DEFAULT 0,
    CHECK (printed_at IS NOT NULL OR printed_by IS NULL)
);
CREATE INDEX letter_to_print ON letter (written_at, id) WHERE printed_at IS NULL;
CREATE INDEX letter_person ON letter (person_id);
