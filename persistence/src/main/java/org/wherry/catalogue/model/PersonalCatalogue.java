package org.wherry.catalogue.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wherry.people.model.Kept;
import org.wherry.people.model.PersonalTables;

/** What is kept about who may book what without its prerequisites, and about who usually delivers what. */
@ApplicationScoped
public class PersonalCatalogue extends PersonalTables {

    private static final Kept WAIVERS = Kept.of("waivers", "course_waiver.person_id")
            .telling("course", "c.title")
            .telling("grantedAt", "w.granted_at")
            .telling("until", "w.until_date")
            .telling("reason", "w.reason")
            .telling("withdrawnAt", "w.withdrawn_at")
            .from("course_waiver w JOIN course c ON c.id = w.course_id WHERE w.person_id = ?1 ORDER BY w.granted_at")
            .forgottenBy("UPDATE course_waiver SET reason = 'Erased' WHERE person_id = ?1");

    private static final Kept GRANTED = Kept.of(
                    "waiversDecided", "course_waiver.granted_by", "course_waiver.withdrawn_by")
            .telling("act", "done.act")
            .telling("at", "done.at")
            .from("""
                    (SELECT 'WAIVER_GRANTED' AS act, granted_at AS at FROM course_waiver WHERE granted_by = ?1
                     UNION ALL SELECT 'WAIVER_WITHDRAWN', withdrawn_at FROM course_waiver WHERE withdrawn_by = ?1) done
                    ORDER BY done.at""");

    private static final Kept USUAL = Kept.of("usuallyDelivers", "course_trainer.person_id")
            .telling("course", "c.title")
            .from("course_trainer t JOIN course c ON c.id = t.course_id WHERE t.person_id = ?1 ORDER BY c.title")
            .endedBy("DELETE FROM course_trainer WHERE person_id = ?1");

    /** Declares them. */
    public PersonalCatalogue() {
        super(List.of(WAIVERS, GRANTED, USUAL), List.of());
    }
}
