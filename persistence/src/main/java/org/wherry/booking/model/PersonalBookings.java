package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wherry.people.model.DataKind;
import org.wherry.people.model.Kept;
import org.wherry.people.model.PersonalTables;
import org.wherry.people.model.Purge;

/** What is kept about who booked what. Bookings are counted and so stay; the words that people wrote do not. */
@ApplicationScoped
public class PersonalBookings extends PersonalTables {

    private static final Kept BOOKINGS = Kept.of("bookings", "booking.delegate_id")
            .telling("reference", "CAST(b.reference AS text)")
            .telling("course", "c.title")
            .telling("firstDay", "s.first_day")
            .telling("lastDay", "s.last_day")
            .telling("agency", "a.name")
            .telling("askedAt", "b.asked_at")
            .telling("state", "b.state")
            .telling("cancellation", "b.cancellation")
            .from("""
                    booking b
                    JOIN course_session s ON s.id = b.session_id
                    JOIN course c ON c.id = s.course_id
                    LEFT JOIN post t ON t.id = b.post_id
                    LEFT JOIN agency a ON a.id = t.agency_id
                    WHERE b.delegate_id = ?1 ORDER BY s.starts_at, b.id""");

    private static final Kept HISTORY = Kept.of("bookingHistory")
            .telling("reference", "CAST(b.reference AS text)")
            .telling("at", "e.at")
            .telling("state", "e.to_state")
            .telling("reason", "e.reason")
            .from("booking_event e JOIN booking b ON b.id = e.booking_id"
                    + " WHERE b.delegate_id = ?1 ORDER BY b.id, e.position")
            .forgottenBy("UPDATE booking_event SET reason = NULL"
                    + " WHERE booking_id IN (SELECT id FROM booking WHERE delegate_id = ?1)");

    private static final Kept DONE_FOR_OTHERS = Kept.of("bookingsForOthers", "booking_event.by_id")
            .telling("course", "c.title")
            .telling("at", "e.at")
            .telling("state", "e.to_state")
            .from("""
                    booking_event e
                    JOIN booking b ON b.id = e.booking_id
                    JOIN course_session s ON s.id = b.session_id
                    JOIN course c ON c.id = s.course_id
                    WHERE e.by_id = ?1 AND b.delegate_id <> ?1 ORDER BY e.at, e.id""");

    private static final Kept RESERVATIONS = Kept.of("reservationsMade", "reservation.made_by")
            .telling("course", "c.title")
            .telling("madeAt", "r.made_at")
            .telling("places", "r.places")
            .telling("note", "r.note")
            .from("""
                    reservation r
                    JOIN course_session s ON s.id = r.session_id
                    JOIN course c ON c.id = s.course_id
                    WHERE r.made_by = ?1 ORDER BY r.made_at, r.id""")
            .forgottenBy("UPDATE reservation SET note = NULL WHERE made_by = ?1");

    private static final Kept REQUESTS = Kept.of("bookingRequests", "idempotent_request.caller_id")
            .telling("key", "r.key")
            .telling("madeAt", "r.made_at")
            .from("idempotent_request r WHERE r.caller_id = ?1 ORDER BY r.made_at")
            .forgottenBy("DELETE FROM idempotent_request WHERE caller_id = ?1");

    private static final Kept WISHES = Kept.of("placeWishes", "place_wish.person_id")
            .telling("course", "c.title")
            .telling("askedAt", "w.wished_at")
            .telling("reason", "w.why")
            .telling("state", "w.became")
            .from("""
                    place_wish w
                    JOIN undated_session u ON u.id = w.undated_id
                    JOIN course c ON c.id = u.course_id
                    WHERE w.person_id = ?1 ORDER BY w.wished_at, w.id""")
            .endedBy("DELETE FROM place_wish WHERE person_id = ?1 AND became = 'WISHED'")
            .forgottenBy("DELETE FROM place_wish WHERE person_id = ?1");

    private static final Kept WORKSHOPS = Kept.of("workshopChoices")
            .telling("course", "c.title")
            .telling("workshop", "w.title")
            .telling("chosenAt", "h.chosen_at")
            .from("""
                    workshop_choice h
                    JOIN workshop w ON w.id = h.workshop_id
                    JOIN booking b ON b.id = h.booking_id
                    JOIN course_session s ON s.id = b.session_id
                    JOIN course c ON c.id = s.course_id
                    WHERE b.delegate_id = ?1 ORDER BY h.chosen_at, h.id""");

    /** Declares them. */
    public PersonalBookings() {
        super(
                List.of(BOOKINGS, HISTORY, DONE_FOR_OTHERS, RESERVATIONS, REQUESTS, WISHES, WORKSHOPS),
                List.of(Purge.emptying(
                        DataKind.BOOKING_REASONS,
                        "booking_event",
                        "reason",
                        "old.at < ?1 AND EXISTS (SELECT 1 FROM booking b WHERE b.id = old.booking_id"
                                + " AND NOT is_on_hold(b.delegate_id))")));
    }
}
