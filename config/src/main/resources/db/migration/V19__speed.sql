-- What booking asks again and again, made cheap.

-- Almost nobody is merged: one look at one row is enough, where a recursive query was set up for each call. A circle,
-- which a trigger refuses, is nobody's record.
CREATE OR REPLACE FUNCTION surviving_person(record bigint) RETURNS bigint LANGUAGE plpgsql STABLE STRICT AS $$
DECLARE
    survivor bigint := record;
    next_id  bigint;
BEGIN
    FOR step IN 1..1000 LOOP
        SELECT p.merged_into_id INTO next_id FROM person p WHERE p.id = survivor;
        IF NOT FOUND THEN
            RETURN NULL;
        END IF;
        IF next_id IS NULL THEN
            RETURN survivor;
        END IF;
        survivor := next_id;
    END LOOP;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION same_person(record bigint) RETURNS SETOF bigint LANGUAGE plpgsql STABLE STRICT ROWS 2 AS $$
BEGIN
    RETURN NEXT record;
    IF EXISTS (SELECT FROM person p WHERE p.merged_into_id = record) THEN
        RETURN QUERY
            WITH RECURSIVE same (id) AS (
                SELECT p.id FROM person p WHERE p.merged_into_id = record
                UNION
                SELECT p.id FROM same s JOIN person p ON p.merged_into_id = s.id)
            SELECT s.id FROM same s;
    END IF;
END $$;

-- Lets one person do one thing at a time until the transaction ends, and says which record stands for them now. Each of
-- its statements sees what was committed while it waited for the lock, which one statement of SQL would not.
CREATE FUNCTION hold_person(locks bigint, record bigint) RETURNS bigint LANGUAGE plpgsql VOLATILE STRICT AS $$
DECLARE
    held    bigint := record;
    next_id bigint;
BEGIN
    FOR step IN 1..1000 LOOP
        PERFORM pg_advisory_xact_lock(locks + held);
        SELECT p.merged_into_id INTO next_id FROM person p WHERE p.id = held;
        IF next_id IS NULL THEN
            RETURN held;
        END IF;
        held := next_id;
    END LOOP;
    RAISE EXCEPTION 'the records of person % are merged in a circle', record;
END $$;

-- How many wait stands beside how many places are held, counted by the database in the same way: whoever locks the row
-- knows both, and the programme needs not count the bookings of each session it shows.
ALTER TABLE session_places ADD COLUMN waiting integer NOT NULL DEFAULT 0 CHECK (waiting >= 0);
UPDATE session_places p
   SET waiting = w.number
  FROM (SELECT b.session_id, count(*) AS number FROM booking b WHERE b.state = 'WAITING' GROUP BY b.session_id) w
 WHERE w.session_id = p.session_id;

CREATE FUNCTION count_waiting() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    change integer := 0;
BEGIN
    IF TG_OP <> 'DELETE' AND NEW.state = 'WAITING' THEN
        change := change + 1;
    END IF;
    IF TG_OP <> 'INSERT' AND OLD.state = 'WAITING' THEN
        change := change - 1;
    END IF;
    IF change <> 0 THEN
        UPDATE session_places SET waiting = waiting + change WHERE session_id = coalesce(NEW.session_id, OLD.session_id);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER booking_counts_waiting AFTER INSERT OR DELETE OR UPDATE OF state ON booking
    FOR EACH ROW EXECUTE FUNCTION count_waiting();
