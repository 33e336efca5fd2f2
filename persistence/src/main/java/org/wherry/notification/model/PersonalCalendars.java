package org.wherry.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wherry.people.model.Kept;
import org.wherry.people.model.PersonalTables;

/** What is kept of the calendars that follow somebody's sessions. They stop when the account is closed. */
@ApplicationScoped
public class PersonalCalendars extends PersonalTables {

    private static final Kept FEEDS = Kept.of("calendarAddresses", "calendar_feed.person_id")
            .telling("name", "f.name")
            .telling("madeAt", "f.created_at")
            .telling("revokedAt", "f.revoked_at")
            .telling("lastUsedAt", "f.last_used_at")
            .from("calendar_feed f WHERE f.person_id = ?1 ORDER BY f.created_at, f.id")
            .endedBy("DELETE FROM calendar_feed WHERE person_id = ?1");

    /** Declares them. */
    public PersonalCalendars() {
        super(List.of(FEEDS), List.of());
    }
}
