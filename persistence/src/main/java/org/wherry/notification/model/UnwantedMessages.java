package org.wherry.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Which of the messages that nobody has to get somebody does not want. A merged record has one wish with the other. */
@ApplicationScoped
public class UnwantedMessages {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** What somebody (id inside) does not want. */
    public Set<Kind> of(long person) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Object kind : entities.createNativeQuery(
                        "SELECT DISTINCT kind FROM unwanted_message WHERE person_id IN (SELECT same_person(?1))")
                .setParameter(1, person)
                .getResultList()) {
            kinds.add(Kind.valueOf((String) kind));
        }
        return kinds;
    }

    /** Notes that somebody does not want a kind; said again, it stays as it was. What waits of it is cancelled. */
    public void refuse(long person, Kind kind, Instant now) {
        entities.createNativeQuery(
                        "INSERT INTO unwanted_message (person_id, kind, since) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
                .setParameter(1, person)
                .setParameter(2, kind.name())
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        entities.createNativeQuery("UPDATE outbox_message SET state = 'WITHDRAWN', version = version + 1"
                        + " WHERE person_id IN (SELECT same_person(?1)) AND kind = ?2 AND state = 'PLANNED'"
                        + " AND (leased_until IS NULL OR leased_until <= ?3)")
                .setParameter(1, person)
                .setParameter(2, kind.name())
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    /** Notes that somebody wants a kind again. */
    public void accept(long person, Kind kind) {
        entities.createNativeQuery(
                        "DELETE FROM unwanted_message WHERE person_id IN (SELECT same_person(?1)) AND kind = ?2")
                .setParameter(1, person)
                .setParameter(2, kind.name())
                .executeUpdate();
    }
}
