package org.wherry.scheduling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.SessionPerson;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.service.SessionDesk;
import org.wherry.common.web.PublicId;

/** Who has booked a session, how to reach them, and where else they could go. */
@Named("sessionDesk")
@RequestScoped
public class SessionDeskBacking {

    @Inject
    private SessionDesk desk;

    private String id;
    private List<SessionPerson> people;

    /** Those to ring, by name. */
    public List<SessionPerson> getPeople() {
        if (people == null) {
            people = desk.toRing(session());
        }
        return people;
    }

    /** Other sessions of the course with places, by time. */
    public List<SessionRow> getElsewhere() {
        return desk.elsewhere(session());
    }

    /** How many are confirmed. */
    public long getConfirmed() {
        return getPeople().stream()
                .filter(person -> person.state() == BookingState.CONFIRMED)
                .count();
    }

    /** How many of those who hold a place or wait come for an agency outside the county. */
    public long getNeighbours() {
        return getPeople().stream().filter(SessionPerson::fromElsewhere).count();
    }

    private UUID session() {
        return PublicId.of("session", id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
