package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wherry.people.model.Kept;
import org.wherry.people.model.PersonalTables;

/** What is kept about who delivered what. It stays when the person is nobody any more: the session had a trainer. */
@ApplicationScoped
public class PersonalDeliveries extends PersonalTables {

    private static final Kept DELIVERIES = Kept.of("deliveries", "session_trainer.person_id")
            .telling("course", "c.title")
            .telling("firstDay", "s.first_day")
            .telling("lastDay", "s.last_day")
            .telling("part", "t.part")
            .from("""
                    session_trainer t
                    JOIN course_session s ON s.id = t.session_id
                    JOIN course c ON c.id = s.course_id
                    WHERE t.person_id = ?1 ORDER BY s.starts_at, s.id""");

    /** Declares them. */
    public PersonalDeliveries() {
        super(List.of(DELIVERIES), List.of());
    }
}
