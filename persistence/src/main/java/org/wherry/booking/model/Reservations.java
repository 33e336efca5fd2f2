package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The places that agencies hold without names. */
@ApplicationScoped
public class Reservations {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(Reservation reservation) {
        entities.persist(reservation);
    }

    /** The one with an id outside. */
    public Optional<Reservation> find(UUID id) {
        return entities.createQuery("SELECT r FROM Reservation r WHERE r.publicId = :id", Reservation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Reads it again, now that its session is locked. */
    public void refresh(Reservation reservation) {
        entities.refresh(reservation);
    }

    /** Those of a session (id inside) with places that have no name. */
    public List<Reservation> open(long session) {
        return entities.createQuery(
                        "SELECT r FROM Reservation r WHERE r.sessionId = :session AND r.state = :open ORDER BY r.id",
                        Reservation.class)
                .setParameter("session", session)
                .setParameter("open", Reservation.State.OPEN)
                .getResultList();
    }

    /** The sessions (ids inside) with reservations whose time to be named has passed. */
    public List<Long> sessionsWithReservationsOver(Instant now) {
        return entities.createQuery(
                        "SELECT DISTINCT r.sessionId FROM Reservation r WHERE r.state = :open AND r.nameBy <= :now"
                                + " ORDER BY r.sessionId",
                        Long.class)
                .setParameter("open", Reservation.State.OPEN)
                .setParameter("now", now)
                .getResultList();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
