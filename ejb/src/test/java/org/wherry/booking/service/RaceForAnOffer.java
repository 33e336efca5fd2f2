package org.wherry.booking.service;

import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.Crowd.Outcome;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;

/** Offers are accepted in the last moment that they have, while the housekeeping ends them in the next. */
@ApplicationScoped
public class RaceForAnOffer {

    static final int OFFERS = 4;

    @Inject
    private BookingService bookings;

    @Inject
    private BookingHousekeeping housekeeping;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Inject
    private PlacesAudit audit;

    /**
     * How it went with one offer of the only place of a session.
     *
     * @param accepted what came of accepting it
     * @param lapsed what came of ending it
     * @param confirmed how many have the place
     * @param offered how many it is held for
     */
    record Result(Outcome<?> accepted, Outcome<?> lapsed, long confirmed, long offered) {

        /** Whether somebody was told that the place is theirs, while it went on to the next in line. */
        boolean isGivenTwice() {
            return accepted.failure() == null && offered > 0;
        }
    }

    private record Offer(UUID session, long sessionId, UUID delegate, String reference, Instant until) {}

    /** Runs it once, with several offers at the same time. */
    List<Result> run() throws Exception {
        List<Offer> offers = new ArrayList<>();
        List<Callable<Object>> acts = new ArrayList<>();
        for (int i = 0; i < OFFERS; i++) {
            Offer offer = offer();
            offers.add(offer);
            acts.add(() -> acting.asPractitioner(
                    offer.delegate(), offer.until().minusMillis(1), () -> bookings.accept(offer.reference())));
            acts.add(() -> acting.asSystem(offer.until(), () -> {
                housekeeping.lapseOffers(offer.sessionId());
                return offer;
            }));
        }
        List<Outcome<Object>> outcomes = Crowd.atOnce(acts);
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < OFFERS; i++) {
            UUID session = offers.get(i).session();
            results.add(new Result(
                    outcomes.get(2 * i),
                    outcomes.get(2 * i + 1),
                    audit.count(session, "CONFIRMED"),
                    audit.count(session, "OFFERED")));
        }
        return results;
    }

    private Offer offer() throws Exception {
        UUID session = given.session(1);
        List<UUID> people = given.people(3);
        String held = book(people.get(0), session).reference();
        String offered = book(people.get(1), session).reference();
        book(people.get(2), session);
        acting.asPractitioner(people.get(0), TODAY, () -> bookings.cancel(held, null));
        Instant until = acting.asPractitioner(people.get(1), TODAY, () -> bookings.find(offered))
                .offeredUntil();
        long id = acting.asSystem(TODAY, () -> scheduling.session(session).id());
        return new Offer(session, id, people.get(1), offered, until);
    }

    private BookingRow book(UUID person, UUID session) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.WAIT)));
    }
}
