package org.wherry.booking.service;

import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.WorkshopService.Choice;
import org.wherry.scheduling.model.AgendaItem;
import org.wherry.scheduling.model.AgendaKind;
import org.wherry.scheduling.model.AgendaPlan;
import org.wherry.scheduling.service.AgendaService;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;

/** Sessions with rounds of workshops, and people who have chosen some. */
@ApplicationScoped
public class GivenConference {

    @Inject
    private AgendaService agendas;

    @Inject
    private BookingService bookings;

    @Inject
    private WorkshopService workshops;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** A round from an hour to the next one on a session's first day, a workshop for each number of places. */
    UUID round(UUID session, int hour, int... places) throws Exception {
        return acting.asCoordinator(TODAY, () -> agendas.add(session, plan(hour, offers(places))));
    }

    /** A round from an hour to the next one, as it is planned. */
    static AgendaPlan plan(int hour, List<AgendaPlan.Offer> offers) {
        return new AgendaPlan(
                1,
                LocalTime.of(hour, 0),
                LocalTime.of(hour + 1, 0),
                AgendaKind.WORKSHOPS,
                "Round at " + hour,
                null,
                null,
                offers);
    }

    /** Workshops with so many places each. */
    static List<AgendaPlan.Offer> offers(int... places) {
        return IntStream.range(0, places.length)
                .mapToObj(i -> new AgendaPlan.Offer(null, "Workshop " + (i + 1), null, null, null, places[i]))
                .toList();
    }

    /** The round, as it stands. */
    AgendaItem item(UUID round) throws Exception {
        return acting.asCoordinator(TODAY, () -> agendas.agendaWith(round).item(round));
    }

    /** The workshop of a round that stands there, from 1. */
    UUID workshop(UUID round, int position) throws Exception {
        return item(round).workshops().get(position - 1).publicId();
    }

    /** How many of its places are taken, as the database counts. */
    int taken(UUID workshop) {
        return ((Number) entities.createNativeQuery("SELECT places_taken FROM workshop WHERE public_id = ?1")
                        .setParameter(1, workshop)
                        .getSingleResult())
                .intValue();
    }

    /** How many choices hold a place of it. */
    long held(UUID workshop) {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM workshop_choice c JOIN workshop w"
                                + " ON w.id = c.workshop_id WHERE c.held AND w.public_id = ?1")
                        .setParameter(1, workshop)
                        .getSingleResult())
                .longValue();
    }

    /** Books somebody; returns the reference. */
    String book(UUID person, UUID session) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.WAIT)))
                .reference();
    }

    /** Chooses a workshop for oneself. */
    void choose(UUID person, String reference, UUID round, UUID workshop) throws Exception {
        acting.asPractitioner(person, TODAY, () -> {
            workshops.choose(reference, List.of(new Choice(round, workshop)));
            return null;
        });
    }

    /** Somebody with a place who has chosen a workshop; the reference. */
    String whoChose(UUID session, UUID round, UUID workshop) throws Exception {
        UUID person = given.people(1).get(0);
        String reference = book(person, session);
        choose(person, reference, round, workshop);
        return reference;
    }
}
