package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.service.Crowd.Outcome;
import org.wherry.testing.GivenProgramme;

/** Several contacts of an agency name its one reserved place in the same moment, each for somebody else. */
@ApplicationScoped
public class RaceForAName {

    static final int CONTACTS = 6;

    @Inject
    private ReservationService reservations;

    @Inject
    private GivenProgramme given;

    @Inject
    private GivenAgency agencies;

    /** How it went: how many were named, and what the others were told. */
    record Result(long named, List<Throwable> refusals) {}

    /** Runs it once. */
    Result run() throws Exception {
        UUID agency = given.agency(null);
        UUID contact = agencies.contactOf(agency);
        UUID session = given.session(CONTACTS);
        UUID reservation = agencies.asContact(
                        contact,
                        () -> reservations.reserve(
                                new ReservePlaces(session, agency, 1, GivenAgency.dayBefore(), null)))
                .id();
        List<Callable<BookingRow>> names = new ArrayList<>();
        for (int i = 0; i < CONTACTS; i++) {
            UUID person = agencies.memberOf(agency);
            UUID by = agencies.contactOf(agency);
            names.add(() -> agencies.asContact(by, () -> reservations.name(reservation, person, null, null)));
        }
        List<Outcome<BookingRow>> outcomes = Crowd.atOnce(names);
        return new Result(
                outcomes.stream().filter(outcome -> outcome.failure() == null).count(),
                outcomes.stream()
                        .map(Outcome::failure)
                        .filter(failure -> failure != null)
                        .toList());
    }
}
