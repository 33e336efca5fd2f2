package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept about what somebody needs to take part, and about the shared mailboxes that they read. */
@ApplicationScoped
public class PersonalNeeds extends PersonalTables {

    private static final Kept NEEDS = Kept.of("accessNeeds", "access_needs.person_id")
            .telling("kinds", "n.kinds")
            .telling("words", "n.words")
            .telling("changedAt", "n.changed_at")
            .from("access_needs n WHERE n.person_id = ?1")
            .forgottenBy("DELETE FROM access_needs WHERE person_id = ?1");

    private static final Kept MAILBOXES = Kept.of("groupAccounts", "group_account.contact_id", "group_account.mailbox")
            .telling("agency", "a.name")
            .telling("mailbox", "g.mailbox")
            .telling("openedAt", "g.opened_at")
            .telling("closedAt", "g.closed_at")
            .from("group_account g JOIN agency a ON a.id = g.agency_id WHERE g.contact_id = ?1 ORDER BY g.opened_at");

    /** Declares them. */
    public PersonalNeeds() {
        super(List.of(NEEDS, MAILBOXES), List.of());
    }
}
