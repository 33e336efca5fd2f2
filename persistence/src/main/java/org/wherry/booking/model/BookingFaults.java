package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What is not as it must always be in bookings, reservations and counts of places. */
@ApplicationScoped
public class BookingFaults {

    /** One thing that is wrong: its kind, and what is wrong in words. */
    public record Fault(String kind, String words) {}

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** All of them; none when all is well. */
    public List<Fault> all() {
        return NativeRow.all(entities.createNativeQuery("SELECT kind, fault FROM booking_fault ORDER BY kind, fault"))
                .stream()
                .map(row -> new Fault((String) row[0], (String) row[1]))
                .toList();
    }
}
