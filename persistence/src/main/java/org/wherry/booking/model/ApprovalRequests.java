package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The requests for approval of all bookings. */
@ApplicationScoped
public class ApprovalRequests {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(ApprovalRequest request) {
        entities.persist(request);
        entities.flush();
    }

    /** The one of a booking (id inside), locked: of two who decide at once the second learns that it is decided. */
    public Optional<ApprovalRequest> lockOf(long booking) {
        return first(byBooking(booking).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one of a booking (id inside). */
    public Optional<ApprovalRequest> of(long booking) {
        return first(byBooking(booking));
    }

    /** The bookings (ids inside) that wait for an approval, the longest first. */
    public List<Long> waiting() {
        return entities.createQuery(
                        "SELECT r.bookingId FROM ApprovalRequest r WHERE r.state = :wanted ORDER BY r.id", Long.class)
                .setParameter("wanted", ApprovalState.WANTED)
                .getResultList();
    }

    /** The bookings (ids inside) that wait for the word of somebody: a record, or those that are the same person. */
    public List<Long> waitingFor(Collection<Long> approver) {
        return entities.createQuery(
                        "SELECT r.bookingId FROM ApprovalRequest r WHERE r.state = :wanted AND EXISTS (SELECT s.id"
                                + " FROM ApprovalStep s WHERE s.request = r AND s.approverId IN :approver)"
                                + " ORDER BY r.id",
                        Long.class)
                .setParameter("wanted", ApprovalState.WANTED)
                .setParameter("approver", approver)
                .getResultList();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }

    private TypedQuery<ApprovalRequest> byBooking(long booking) {
        return entities.createQuery(
                        "SELECT r FROM ApprovalRequest r WHERE r.bookingId = :booking", ApprovalRequest.class)
                .setParameter("booking", booking);
    }

    private static Optional<ApprovalRequest> first(TypedQuery<ApprovalRequest> query) {
        return query.getResultStream().findFirst();
    }
}
