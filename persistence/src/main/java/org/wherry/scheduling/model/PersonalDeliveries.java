package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wherry.people.model.Kept;
import org.wherry.people.model.PersonalTables;

/** What is kept about who delivered what. It stays when the person is nobody any more: the session had a trainer. */
@ApplicationScoped
public class PersonalDeliveries extends PersonalTables {

    private static final Kept DELIVERIES = Kept.of("deliveries", "session_trainer.person_id", "taken_up.person_id")
            .telling("course", "c.title")
            .telling("firstDay", "s.first_day")
            .telling("lastDay", "s.last_day")
            .telling("part", "t.part")
            .from("""
                    session_trainer t
                    JOIN course_session s ON s.id = t.session_id
                    JOIN course c ON c.id = s.course_id
                    WHERE t.person_id = ?1 ORDER BY s.starts_at, s.id""");

    private static final Kept POOL = Kept.of("trainer", "trainer.person_id")
            .telling("phone", "t.phone")
            .telling("note", "t.note")
            .from("trainer t WHERE t.person_id = ?1")
            .endedBy("UPDATE trainer SET active = false WHERE person_id = ?1")
            .forgottenBy("DELETE FROM trainer_programme WHERE trainer_id IN"
                    + " (SELECT id FROM trainer WHERE person_id = ?1)")
            .forgottenBy("DELETE FROM trainer WHERE person_id = ?1");

    private static final Kept NETWORKS = Kept.of("networks", "network_member.person_id")
            .telling("network", "n.name")
            .from("network n JOIN network_member m ON m.network_id = n.id WHERE m.person_id = ?1 ORDER BY n.name")
            .endedBy("DELETE FROM network_member WHERE person_id = ?1");

    private static final Kept INVITATIONS = Kept.of("sessionInvitations", "session_invited.person_id")
            .telling("course", "c.title")
            .telling("firstDay", "s.first_day")
            .from("""
                    session_invited i
                    JOIN course_session s ON s.id = i.session_id
                    JOIN course c ON c.id = s.course_id
                    WHERE i.person_id = ?1 ORDER BY s.starts_at, s.id""")
            .forgottenBy("DELETE FROM session_invited WHERE person_id = ?1");

    private static final Kept REMARKS = Kept.of("sessionRemarks", "session_remark.by_id")
            .telling("step", "r.step")
            .telling("at", "r.at")
            .telling("words", "r.words")
            .from("session_remark r WHERE r.by_id = ?1 ORDER BY r.at, r.id");

    /** Declares them. */
    public PersonalDeliveries() {
        super(List.of(DELIVERIES, POOL, NETWORKS, INVITATIONS, REMARKS), List.of());
    }
}
