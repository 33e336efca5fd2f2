package org.wherry.booking.service;

import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wherry.common.service.BusinessClock;
import org.wherry.people.model.Role;
import org.wherry.people.service.SetUp;
import org.wherry.testing.Acting;
import org.wherry.testing.As;
import org.wherry.testing.GivenProgramme;

/** An agency with somebody who books for it, and people who work there. */
@ApplicationScoped
public class GivenAgency {

    @Inject
    private GivenProgramme given;

    @Inject
    private SetUp setUp;

    @Inject
    private Acting acting;

    @Inject
    private BusinessClock clock;

    /** Somebody who books for an agency. */
    UUID contactOf(UUID agency) throws Exception {
        UUID contact = given.person("Contact").publicId();
        acting.asSystem(TODAY, () -> {
            setUp.grant(contact, Role.BOOKING_CONTACT, agency);
            return null;
        });
        return contact;
    }

    /** Somebody who works for an agency. */
    UUID memberOf(UUID agency) throws Exception {
        UUID person = given.person("Colleague").publicId();
        given.post(person, agency);
        return person;
    }

    /** Does something as somebody who books for an agency. */
    <T> T asContact(UUID contact, Callable<T> act) throws Exception {
        return clock.at(TODAY, () -> As.person(contact, act, Role.PRACTITIONER, Role.BOOKING_CONTACT));
    }

    /** Does something as a coordinator who is known. */
    <T> T asCoordinator(UUID coordinator, Callable<T> act) throws Exception {
        return clock.at(TODAY, () -> As.person(coordinator, act, Role.PRACTITIONER, Role.COORDINATOR));
    }

    /** The day before the session. */
    static LocalDate dayBefore() {
        return GivenProgramme.SESSION_DAY.minusDays(1);
    }
}
