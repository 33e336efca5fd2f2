package org.wherry.common.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.wherry.common.model.SchemaHistory;

/** Refuses to serve from a database that was not migrated as far as this application needs. */
@Startup
@Singleton
public class SchemaGuard {

    /** The number of the newest migration that this application knows. */
    static final int NEEDED = 23;

    @Inject
    private SchemaHistory history;

    @PostConstruct
    void check() {
        int version = history.version();
        if (version < NEEDED) {
            throw new IllegalStateException("The database is at migration " + version + " and Wherry needs " + NEEDED
                    + ". Migrate it with the launcher, as docs/operations.md says, and start again.");
        }
    }
}
