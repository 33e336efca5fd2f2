package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wherry.catalogue.model.Programme;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.BespokeContact;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.model.SuitableDays;
import org.wherry.scheduling.model.TimeOfDay;
import org.wherry.scheduling.model.WantedPlace;
import org.wherry.scheduling.service.AskForSession;
import org.wherry.scheduling.service.BespokeDesk;
import org.wherry.scheduling.service.BespokeRequestService;
import org.wherry.scheduling.service.PlanSession;

/** Agencies that want a session of their own: one that has a date, and two that are asked something first. */
@ApplicationScoped
public class OwnSessions {

    private static final int PLACES = 18;
    private static final LocalTime AFTER_SCHOOL = LocalTime.of(13, 30);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    @Inject
    private BespokeRequestService requests;

    @Inject
    private BespokeDesk desk;

    void ask(DemoFiles files, Cast cast, LocalDate today, Known known) {
        UUID course = known.course(files.courses().values().stream()
                .filter(each -> each.programme() == Programme.MULTI_AGENCY && each.days() == 1)
                .findFirst()
                .orElseThrow()
                .key());
        Asker school = asker(cast, Role.BOOKING_CONTACT, today, known);
        UUID dated = school.asks(course, null, atSchool(), "Pastoral staff and form tutors", today);
        desk.date(dated, version(dated), plan(course, Workdays.from(today.plusDays(78))), true);

        UUID inWords =
                school.asks(null, "Online grooming of boys", atSchool(), "Heads of year, and two governors", today);
        desk.ask(
                inWords, version(inWords), "Would part of our course on harm online do, or do you need a day on this?");

        UUID team = asker(cast, Role.LINE_MANAGER, today, known)
                .asks(
                        course,
                        null,
                        new WantedPlace(WantedPlace.Kind.TO_BE_FOUND, null, null),
                        "A whole team, most of them in their first year",
                        today);
        desk.ask(team, version(team), "Who covers the duty desk that day? Two half days may be easier for you.");
    }

    private long version(UUID request) {
        return requests.request(request).version();
    }

    private Asker asker(Cast cast, Role role, LocalDate today, Known known) {
        Inhabitant person = cast.parts().get(role);
        return new Asker(
                known.person(person.number()),
                known.agency(person.agencyOn(today).orElseThrow()),
                person.name());
    }

    private static WantedPlace atSchool() {
        return new WantedPlace(
                WantedPlace.Kind.OWN,
                "The library, Linnetford High School, School Lane, Linnetford",
                "30 seats, a screen, parking behind the gym. Level from the car park");
    }

    private static PlanSession plan(UUID course, LocalDate day) {
        return new PlanSession(
                course,
                PLACES,
                null,
                null,
                List.of(new Day(day, AFTER_SCHOOL, EVENING)),
                List.of(),
                Set.of(),
                CollectsFeedback.ONLINE,
                null,
                null,
                null);
    }

    /** Somebody who asks for their agency. */
    private final class Asker {

        private final UUID person;
        private final UUID agency;
        private final String name;

        private Asker(UUID person, UUID agency, String name) {
            this.person = person;
            this.agency = agency;
            this.name = name;
        }

        private UUID asks(UUID course, String subject, WantedPlace place, String audience, LocalDate today) {
            return requests.askFor(
                    person,
                    agency,
                    new AskForSession(
                            course,
                            subject,
                            PLACES,
                            new SuitableDays(
                                    today.plusDays(60),
                                    today.plusDays(120),
                                    List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY),
                                    List.of(TimeOfDay.AFTERNOON)),
                            place,
                            audience,
                            "Many of us are new, and have heard of it only from the news.",
                            new BespokeContact(name, "01632 960133")));
        }
    }
}
