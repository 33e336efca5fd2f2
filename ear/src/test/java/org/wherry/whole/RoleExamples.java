package org.wherry.whole;

import java.util.UUID;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;

/** People and their roles, to look at. */
final class RoleExamples {
    private RoleExamples() {}

    /** The demo's trainer. */
    static UUID trainer() {
        return person("TRAINER");
    }

    /** The demo's administrator, for whom these are their own roles. */
    static UUID own() {
        return person("ADMINISTRATOR");
    }

    /** The demo's coordinator, who signs in with a second step. */
    static UUID coordinator() {
        return person("COORDINATOR");
    }

    /** Somebody who has no role and no account. */
    static UUID nobody() {
        return rows().all(
                        UUID.class,
                        "SELECT public_id FROM person p WHERE NOT protected"
                                + " AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id)"
                                + " AND NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id)"
                                + " ORDER BY id LIMIT 1")
                .get(0);
    }

    /** The trainer's role of being one. */
    static UUID grant() {
        return rows().one(
                        UUID.class,
                        "SELECT g.public_id FROM role_grant g JOIN person p ON p.id = g.person_id"
                                + " WHERE g.role = 'TRAINER' AND p.public_id = ?",
                        trainer());
    }

    private static UUID person(String role) {
        return rows().one(
                        UUID.class,
                        "SELECT p.public_id FROM person p JOIN account a ON a.person_id = p.id WHERE a.email = ?",
                        Examples.somebody(role).email());
    }

    private static Rows rows() {
        return RunningWherry.get().rows();
    }
}
