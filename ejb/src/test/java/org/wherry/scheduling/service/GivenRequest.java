package org.wherry.scheduling.service;

import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wherry.common.service.BusinessClock;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.people.service.Directory;
import org.wherry.people.service.SetUp;
import org.wherry.scheduling.model.BespokeContact;
import org.wherry.scheduling.model.SuitableDays;
import org.wherry.scheduling.model.TimeOfDay;
import org.wherry.scheduling.model.WantedPlace;
import org.wherry.testing.Acting;
import org.wherry.testing.As;
import org.wherry.testing.GivenProgramme;

/** An agency with somebody who books for it, and what they ask for. */
@ApplicationScoped
public class GivenRequest {

    @Inject
    private BespokeRequestService requests;

    @Inject
    private GivenProgramme given;

    @Inject
    private SetUp setUp;

    @Inject
    private Directory directory;

    @Inject
    private Acting acting;

    @Inject
    private BusinessClock clock;

    /** Somebody who books for an agency. */
    PersonCard contactOf(UUID agency) throws Exception {
        PersonCard contact = given.person("Contact");
        acting.asSystem(TODAY, () -> {
            setUp.grant(contact.publicId(), Role.BOOKING_CONTACT, agency);
            return null;
        });
        return contact;
    }

    /** Does something as somebody who books for an agency. */
    <T> T as(PersonCard contact, Callable<T> act) throws Exception {
        return clock.at(TODAY, () -> As.person(contact.publicId(), act, Role.PRACTITIONER, Role.BOOKING_CONTACT));
    }

    /** A request for a session of a course, or of none; its id. */
    UUID asked(PersonCard contact, UUID agency, UUID course) throws Exception {
        return as(contact, () -> requests.ask(agency, wish(course)));
    }

    /** A wish for a session of a course, or of none. */
    AskForSession wish(UUID course) {
        return new AskForSession(
                course,
                "Something that no course is about",
                25,
                new SuitableDays(
                        SESSION_DAY.minusDays(10),
                        SESSION_DAY.plusDays(10),
                        List.of(DayOfWeek.THURSDAY, DayOfWeek.TUESDAY),
                        List.of(TimeOfDay.MORNING)),
                new WantedPlace(WantedPlace.Kind.OWN, "The Old School, Wick", "A screen and 30 seats"),
                "Residential workers",
                null,
                new BespokeContact("Bea Moss", "01632 960100"));
    }

    /** The id inside of an agency. */
    long inside(UUID agency) throws Exception {
        return acting.asSystem(TODAY, () -> directory.agencyId(agency));
    }
}
