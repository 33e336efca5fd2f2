-- The agency that stands for one today: the one at the end of its pointers, or itself. The view surviving_agency says it
-- of all agencies at once; this is for one, or for the few that were merged.
CREATE OR REPLACE FUNCTION survivor_of_agency(merged bigint) RETURNS bigint LANGUAGE sql STABLE AS $$
    WITH RECURSIVE chain (id, next_id) AS (
        SELECT id, merged_into_id FROM agency WHERE id = merged
        UNION ALL
        SELECT a.id, a.merged_into_id FROM agency a JOIN chain c ON a.id = c.next_id
    )
    SELECT id FROM chain WHERE next_id IS NULL
$$;
