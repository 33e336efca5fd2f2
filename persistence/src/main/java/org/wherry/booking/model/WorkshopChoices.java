package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who has chosen which workshop. */
@ApplicationScoped
public class WorkshopChoices {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** A choice whose workshop goes: the booking and the delegate (ids inside). */
    public record Bereft(long bookingId, long delegateId) {}

    /**
     * Keeps the bookings of a session (id inside) as they are until the transaction ends, while others choose at the
     * same time.
     */
    public void letChoose(long session) {
        hold(session, "SHARE");
    }

    /** Keeps everybody from choosing a workshop of a session (id inside) until the transaction ends. */
    public void stopChoosing(long session) {
        hold(session, "UPDATE");
    }

    private void hold(long session, String how) {
        entities.createNativeQuery("SELECT 1 FROM session_places WHERE session_id = ?1 FOR " + how)
                .setParameter(1, session)
                .getResultList();
    }

    /** What a booking (id inside) has chosen, or had when it gave its place back. */
    public List<WorkshopChoice> of(long booking) {
        return entities.createQuery(
                        "SELECT c FROM WorkshopChoice c WHERE c.bookingId = :booking ORDER BY c.workshopId",
                        WorkshopChoice.class)
                .setParameter("booking", booking)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    /** Adds a choice. */
    public void add(WorkshopChoice choice) {
        entities.persist(choice);
    }

    /** Takes a choice back. */
    public void remove(WorkshopChoice choice) {
        entities.remove(choice);
    }

    /** Ends all choices of a workshop (id inside) that goes; returns those that held a place of it. */
    public List<Bereft> end(long workshop) {
        List<Bereft> bereft = NativeRow.all(entities.createNativeQuery("""
                        SELECT b.id, b.delegate_id
                          FROM workshop_choice c
                          JOIN booking b ON b.id = c.booking_id
                         WHERE c.workshop_id = ?1 AND c.held
                         ORDER BY b.id""").setParameter(1, workshop)).stream()
                .map(row -> new Bereft(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .toList();
        entities.createNativeQuery("DELETE FROM workshop_choice WHERE workshop_id = ?1")
                .setParameter(1, workshop)
                .executeUpdate();
        return bereft;
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
