package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.Crowd.Outcome;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;

/** Many people want the few places of one session in the same moment. */
@ApplicationScoped
public class RaceForPlaces {

    /** Fewer than the pool has connections, so that all are in the database at once. */
    static final int PEOPLE = 30;

    static final int PLACES = 5;

    @Inject
    private BookingService bookings;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Inject
    private PlacesAudit audit;

    /**
     * How it went.
     *
     * @param session the session's id outside
     * @param confirmed how many the database says have a place
     * @param refusals what the others were told
     */
    record Result(UUID session, long confirmed, List<Throwable> refusals) {}

    /** Runs it once. */
    Result run() throws Exception {
        UUID session = given.session(PLACES);
        List<Callable<BookingRow>> wishes = given.people(PEOPLE).stream()
                .<Callable<BookingRow>>map(person -> () -> acting.asPractitioner(
                        person, GivenProgramme.TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE))))
                .toList();
        List<Throwable> refusals = Crowd.atOnce(wishes).stream()
                .map(Outcome::failure)
                .filter(failure -> failure != null)
                .toList();
        return new Result(session, audit.count(session, "CONFIRMED"), refusals);
    }
}
