package org.wherry.people.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a column of an imported file can say about somebody. */
public enum ImportField {
    /** The whole name, as they write it themselves. The one column that there has to be. */
    NAME(Set.of("name", "fullname", "person", "delegate", "staffname", "employee")),
    /** Where they can be written to. */
    EMAIL(Set.of("email", "emailaddress", "mail", "workemail")),
    /** What their work is called. */
    JOB_TITLE(Set.of("jobtitle", "job", "post", "role", "position", "title")),
    /** Whom they work for. */
    AGENCY(Set.of("agency", "organisation", "organization", "employer", "school", "setting", "team", "service")),
    /** The number of their audience group. */
    AUDIENCE_GROUP(Set.of("audiencegroup", "group", "workforcegroup")),
    /** The locality where they work. */
    WORKPLACE(Set.of("workplace", "locality", "area", "district")),
    /** Their first day in the post. */
    FROM(Set.of("from", "started", "startdate", "start", "since"));

    private final Set<String> usualHeadings;

    ImportField(Set<String> usualHeadings) {
        this.usualHeadings = usualHeadings;
    }

    /** The field that a heading probably means. */
    public static Optional<ImportField> guess(String heading) {
        String plain = Folded.of(heading).replaceAll("[^a-z]", "");
        return Arrays.stream(values())
                .filter(field -> field.usualHeadings.contains(plain))
                .findFirst();
    }
}
