package org.wherry.people.model;

import java.time.Instant;
import java.time.LocalDate;

/** Agencies for tests. */
final class GivenAgencies {

    static final LocalDate TODAY = LocalDate.of(2026, 4, 14);
    static final Instant NOW = Instant.parse("2026-04-14T09:00:00Z");

    private static final Sector SECTOR = new Sector("education", "Education");

    private GivenAgencies() {}

    static Agency agency(String name) {
        return agency(name, null);
    }

    static Agency agency(String name, Agency parent) {
        return new Agency(name, parent, SECTOR, null, Agency.Kind.SCHOOL);
    }
}
