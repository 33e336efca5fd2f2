package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wherry.people.model.Kept;
import org.wherry.people.model.PersonalTables;

/** What is kept about who asked for bespoke sessions. The request stays the agency's; whom to talk to is forgotten. */
@ApplicationScoped
public class PersonalBespoke extends PersonalTables {

    private static final Kept ASKED = Kept.of("bespokeRequests", "bespoke_request.asked_by")
            .telling("course", "coalesce(c.title, r.subject)")
            .telling("agency", "a.name")
            .telling("askedAt", "r.asked_at")
            .telling("state", "r.state")
            .telling("note", "r.note")
            .telling("name", "r.contact_name")
            .telling("phone", "r.contact_reach")
            .from("""
                    bespoke_request r
                    JOIN agency a ON a.id = r.agency_id
                    LEFT JOIN course c ON c.id = r.course_id
                    WHERE r.asked_by = ?1 ORDER BY r.asked_at, r.id""")
            .forgottenBy("UPDATE bespoke_request SET contact_name = NULL, contact_reach = NULL WHERE asked_by = ?1");

    private static final Kept SAID = Kept.of("bespokeSteps", "bespoke_step.by_id")
            .telling("step", "s.deed")
            .telling("at", "s.at")
            .telling("words", "s.words")
            .from("bespoke_step s WHERE s.by_id = ?1 ORDER BY s.at, s.id");

    /** Declares them. */
    public PersonalBespoke() {
        super(List.of(ASKED, SAID), List.of());
    }
}
