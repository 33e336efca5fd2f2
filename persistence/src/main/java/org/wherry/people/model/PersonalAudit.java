package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What the audit says of people. An entry stays for good; what it says of somebody can be erased. */
@ApplicationScoped
public class PersonalAudit extends PersonalTables {

    private static final String THEM = "(SELECT CAST(public_id AS text) FROM person WHERE id = ?1)";

    private static final Kept SAID = Kept.of("audit")
            .telling("at", "e.at")
            .telling("act", "e.act")
            .telling("field", "v.field")
            .telling("before", "v.before_text")
            .telling("after", "v.after_text")
            .from("audit_value v JOIN audit_entry e ON e.id = v.entry_id WHERE v.person_id = " + THEM
                    + " AND v.erased_at IS NULL ORDER BY e.at, e.id, v.position");

    private static final Kept DONE = Kept.of("auditOfActs")
            .telling("at", "e.at")
            .telling("act", "e.act")
            .telling("network", "e.place")
            .from("audit_entry e WHERE e.asker_id = " + THEM + " ORDER BY e.at, e.id");

    @Inject
    private AuditEntries entries;

    /** Declares them. */
    public PersonalAudit() {
        super(List.of(SAID, DONE), List.of());
    }

    @Override
    public void anonymise(DataSubject who, Instant now) {
        entries.eraseValuesOf(who.publicId(), now);
    }
}
