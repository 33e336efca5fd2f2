-- Agencies that are kept rather than only listed: what they want, when they close, and which one they turned out to be.

ALTER TABLE agency
    -- What bookings and joining obey.
    ADD COLUMN manager_approval boolean     NOT NULL DEFAULT false,
    ADD COLUMN joining_approval boolean     NOT NULL DEFAULT true,
    ADD COLUMN billing          varchar(10) NOT NULL DEFAULT 'ITSELF',
    -- The first day on which it is closed; nothing that happened under it goes away.
    ADD COLUMN closed_on        date,
    ADD COLUMN closing_reason   varchar(500),
    -- The agency that it turned out to be. Rows stay where they are; lists and figures follow the pointer.
    ADD COLUMN merged_into_id   bigint REFERENCES agency,
    ADD COLUMN merged_at        timestamptz,
    ADD CONSTRAINT agency_billing_known CHECK (billing IN ('ITSELF', 'PARENT', 'NOBODY')),
    ADD CONSTRAINT agency_billed_to_parent CHECK (billing <> 'PARENT' OR parent_id IS NOT NULL),
    ADD CONSTRAINT agency_closed_for_a_reason CHECK ((closed_on IS NULL) = (closing_reason IS NULL)),
    ADD CONSTRAINT agency_merged_at_a_time CHECK ((merged_into_id IS NULL) = (merged_at IS NULL)),
    ADD CONSTRAINT agency_merged_into_another CHECK (merged_into_id <> id);

CREATE INDEX agency_merged_into ON agency (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX agency_by_name ON agency (fold(name), id);
CREATE INDEX agency_name_search ON agency USING gin (fold(name) gin_trgm_ops);
-- Two schools of one name are told apart by where they are or by whose they are.
CREATE UNIQUE INDEX agency_name_there ON agency (fold(name), coalesce(parent_id, 0), coalesce(locality_id, 0))
    WHERE closed_on IS NULL AND merged_into_id IS NULL;

-- What happened to an agency, by whom and when. Append-only.
CREATE SEQUENCE agency_event_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE agency_event (
    id        bigint PRIMARY KEY DEFAULT nextval('agency_event_seq'),
    agency_id bigint      NOT NULL REFERENCES agency,
    act       varchar(20) NOT NULL CHECK (act IN
        ('ENTERED', 'CHANGED', 'MOVED', 'MERGED', 'MERGE_UNDONE', 'CLOSED', 'REOPENED')),
    at        timestamptz NOT NULL,
    by_id     bigint REFERENCES person,
    note      varchar(500)
);
CREATE INDEX agency_event_agency ON agency_event (agency_id, at, id);
CREATE INDEX agency_event_by ON agency_event (by_id);

-- Which agency each of them is today: the one at the end of its pointers, or itself.
CREATE VIEW surviving_agency AS
WITH RECURSIVE merged (agency_id, survivor_id) AS (
    SELECT id, id FROM agency WHERE merged_into_id IS NULL
    UNION ALL
    SELECT a.id, m.survivor_id FROM agency a JOIN merged m ON a.merged_into_id = m.agency_id
)
SELECT agency_id, survivor_id FROM merged;

-- Whoever changes where agencies hang does it alone, until the transaction ends.
CREATE FUNCTION lock_agency_tree() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(x'5741474e4359'::bigint);
    RETURN true;
END $$;

-- No agency is part of itself, whichever path the change took. A merged agency hangs where its survivor hangs.
CREATE FUNCTION keep_agency_out_of_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM lock_agency_tree();
    IF EXISTS (
        WITH RECURSIVE above (id) AS (
            SELECT coalesce(NEW.merged_into_id, NEW.parent_id)
            UNION
            SELECT coalesce(a.merged_into_id, a.parent_id) FROM agency a JOIN above ON a.id = above.id
        )
        SELECT 1 FROM above WHERE above.id = NEW.id
    ) THEN
        RAISE EXCEPTION 'agency % would be part of itself, against "agency_not_in_itself"', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'agency_not_in_itself';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER agency_not_in_itself AFTER UPDATE OF parent_id, merged_into_id ON agency
    FOR EACH ROW EXECUTE FUNCTION keep_agency_out_of_itself();
