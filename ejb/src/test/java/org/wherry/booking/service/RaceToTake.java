package org.wherry.booking.service;

import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.Crowd.Outcome;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;

/** Two days before a session all who wait are told of its freed places, and want them in the same moment. */
@ApplicationScoped
public class RaceToTake {

    static final int WAITING = 8;
    static final int PLACES = 2;

    /** Wednesday at 9:30: on Monday at 10 two working days are not left. */
    private static final LocalDate SOON = LocalDate.of(2037, 3, 4);

    @Inject
    private BookingService bookings;

    @Inject
    private LineService line;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Inject
    private PlacesAudit audit;

    /** How it went: how many the database says have a place, and what the others were told. */
    record Result(UUID session, long confirmed, List<Throwable> refusals) {}

    /** Runs it once. */
    Result run() throws Exception {
        UUID session = given.published(given.plan(PLACES, fullDay(SOON)));
        List<UUID> holders = given.people(PLACES);
        List<String> held = new ArrayList<>();
        for (UUID holder : holders) {
            held.add(book(holder, session));
        }
        List<Callable<BookingRow>> takes = new ArrayList<>();
        for (UUID person : given.people(WAITING)) {
            String reference = book(person, session);
            takes.add(() -> acting.asPractitioner(person, TODAY, () -> line.take(reference)));
        }
        for (int i = 0; i < PLACES; i++) {
            String reference = held.get(i);
            acting.asPractitioner(holders.get(i), TODAY, () -> bookings.cancel(reference, null));
        }
        List<Throwable> refusals = Crowd.atOnce(takes).stream()
                .map(Outcome::failure)
                .filter(failure -> failure != null)
                .toList();
        return new Result(session, audit.count(session, "CONFIRMED"), refusals);
    }

    private String book(UUID person, UUID session) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.WAIT)))
                .reference();
    }
}
