package org.wherry.whole;

import java.sql.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;

/** Agencies as somebody of the demo sees them who has a role for one: their own, those around it, and others. */
final class AgencyExamples {
    private static final Map<String, UUID> ABOVE = new HashMap<>();
    private static final Map<String, UUID> BELOW = new HashMap<>();

    private static final Map<UUID, UUID> WORKERS = new HashMap<>();

    private AgencyExamples() {}

    /** The agency for which the demo's account of a role has it. */
    static UUID ofRole(String role) {
        return rows().one(
                        UUID.class,
                        "SELECT g.public_id FROM agency g JOIN role_grant r ON r.agency_id = g.id"
                                + " JOIN account a ON a.person_id = r.person_id WHERE r.role = ? AND a.email = ?",
                        role,
                        Examples.somebody(role).email());
    }

    /** A unit of that agency, made for this test. */
    static UUID below(String role) {
        return BELOW.computeIfAbsent(role, none -> {
            UUID made = UUID.randomUUID();
            rows().change(
                            "INSERT INTO agency (public_id, name, parent_id, sector_id, kind)"
                                    + " SELECT ?, 'Unit of ' || name, id, sector_id, kind FROM agency WHERE public_id = ?",
                            made,
                            ofRole(role));
            return made;
        });
    }

    /** The agency that it is part of; one is made for this test where it is part of none. */
    static UUID above(String role) {
        return ABOVE.computeIfAbsent(role, none -> rows()
                .all(
                        UUID.class,
                        "SELECT above.public_id FROM agency own JOIN agency above ON above.id = own.parent_id"
                                + " WHERE own.public_id = ?",
                        ofRole(role))
                .stream()
                .findFirst()
                .orElseGet(() -> makeAbove(ofRole(role))));
    }

    /** An agency that has nothing to do with it. */
    static UUID elsewhere(String role) {
        return rows().one(
                        UUID.class,
                        "SELECT g.public_id FROM agency g WHERE g.parent_id IS NULL AND g.public_id NOT IN (?, ?)"
                                + " AND g.closed_on IS NULL AND g.merged_into_id IS NULL"
                                + " AND EXISTS (SELECT 1 FROM post t WHERE t.agency_id = g.id) ORDER BY g.id LIMIT 1",
                        ofRole(role),
                        above(role));
    }

    /** Somebody who works there and nowhere else, made for this test. */
    static UUID worker(UUID agency) {
        return WORKERS.computeIfAbsent(agency, none -> {
            UUID made = UUID.randomUUID();
            rows().change("INSERT INTO person (public_id, name) VALUES (?, ?)", made, "Worker " + agency);
            rows().change(
                            "INSERT INTO post (public_id, person_id, agency_id, job_title, from_date)"
                                    + " SELECT gen_random_uuid(), p.id, g.id, 'Worker', CAST(? AS date)"
                                    + "   FROM person p, agency g WHERE p.public_id = ? AND g.public_id = ?",
                            Date.valueOf("2020-01-06"),
                            made,
                            agency);
            return made;
        });
    }

    private static UUID makeAbove(UUID own) {
        UUID made = UUID.randomUUID();
        rows().change(
                        "INSERT INTO agency (public_id, name, sector_id, kind)"
                                + " SELECT ?, 'Trust of ' || name, sector_id, kind FROM agency WHERE public_id = ?",
                        made,
                        own);
        rows().change(
                        "UPDATE agency SET parent_id = (SELECT id FROM agency WHERE public_id = ?) WHERE public_id = ?",
                        made,
                        own);
        return made;
    }

    private static Rows rows() {
        return RunningWherry.get().rows();
    }
}
