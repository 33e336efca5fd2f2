package org.wherry.whole;

import java.util.UUID;
import org.wherry.testing.RunningWherry;

/** Agencies of the demo to look at. */
final class DemoAgencies {
    private DemoAgencies() {}

    /** One with others below it. */
    static UUID holding() {
        return one("id IN (SELECT parent_id FROM agency) AND parent_id IS NULL AND merged_into_id IS NULL");
    }

    /** An open one without any below it. */
    static UUID open() {
        return one("closed_on IS NULL AND merged_into_id IS NULL AND id NOT IN (SELECT parent_id FROM agency"
                + " WHERE parent_id IS NOT NULL)");
    }

    /** One that is closed. */
    static UUID closed() {
        return one("closed_on IS NOT NULL AND merged_into_id IS NULL");
    }

    /** One that turned out to be another. */
    static UUID merged() {
        return one("merged_into_id IS NOT NULL");
    }

    private static UUID one(String condition) {
        return RunningWherry.get()
                .rows()
                .one(UUID.class, "SELECT public_id FROM agency WHERE " + condition + " ORDER BY id LIMIT 1");
    }
}
