package org.wherry.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.catalogue.model.Kind;
import org.wherry.catalogue.model.Programme;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.catalogue.service.DescribeCourse;
import org.wherry.common.model.CountyTime;
import org.wherry.common.service.BusinessClock;
import org.wherry.people.model.Agency;
import org.wherry.people.model.PersonCard;
import org.wherry.people.service.SetUp;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.model.TrainerPart;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.scheduling.service.SchedulingService;

/** Makes a session with people on it, by what a county really does, and under names that no other test has. */
@Dependent
public class GivenASession {

    private static final Duration LEAD_TIME = Duration.ofDays(30);

    @Inject
    private SetUp setUp;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private BookingService bookings;

    @Inject
    private BusinessClock clock;

    /** Today in the county. */
    public LocalDate today() {
        return CountyTime.dateOf(((Clock) clock).instant());
    }

    /** An agency of a sector of its own, working everywhere. */
    public UUID agency(String name) throws Exception {
        return As.system(() -> {
            String code = unique("sector");
            setUp.sector(code, code);
            return setUp.agency(unique(name), null, code, null, Agency.Kind.STATUTORY_PARTNER);
        });
    }

    /** Somebody with an e-mail address. */
    public PersonCard person(String name) throws Exception {
        return As.system(() -> setUp.person(name, unique("person") + "@example.org"));
    }

    /** Somebody without one. */
    public PersonCard personWithoutEmail(String name) throws Exception {
        return As.system(() -> setUp.person(name, null));
    }

    /** A post that somebody has held for a year. */
    public UUID post(PersonCard person, UUID agency) throws Exception {
        return As.system(() -> setUp.post(new SetUp.TakeUpPost(
                person.publicId(), agency, "Social worker", null, null, null, today().minusYears(1), null)));
    }

    /** A published session on some days from ten to three, on which one person leads and another hosts. */
    public UUID session(CollectsFeedback collects, PersonCard trainer, PersonCard host, LocalDate... days)
            throws Exception {
        return session(20, collects, trainer, host, days);
    }

    /** The same, with so many places. */
    public UUID session(int capacity, CollectsFeedback collects, PersonCard trainer, PersonCard host, LocalDate... days)
            throws Exception {
        return inGoodTimeFor(days[0], () -> {
            UUID course = catalogue.create(new DescribeCourse(
                    unique("Neglect"),
                    Programme.MULTI_AGENCY,
                    Kind.COURSE,
                    catalogue.addProvider(unique("Provider")),
                    "one day",
                    days.length,
                    BigDecimal.valueOf(5),
                    "How neglect shows.",
                    "Everybody",
                    null,
                    List.of("recognise neglect"),
                    null,
                    null));
            UUID session = scheduling.draft(new PlanSession(
                    course,
                    capacity,
                    null,
                    null,
                    List.of(days).stream()
                            .map(day -> new Day(day, LocalTime.of(10, 0), LocalTime.of(15, 0)))
                            .toList(),
                    List.of(
                            new PlanSession.Trainer(trainer.publicId(), TrainerPart.LEAD),
                            new PlanSession.Trainer(host.publicId(), TrainerPart.ONLINE_HOST)),
                    Set.of(),
                    collects,
                    null,
                    null,
                    null));
            scheduling.publish(session);
            return session;
        });
    }

    /** A confirmed booking, made in good time; returns its reference. */
    public String booking(UUID session, PersonCard delegate, LocalDate day) throws Exception {
        return inGoodTimeFor(
                day, () -> bookings.bookFor(delegate.publicId(), new BookPlace(session, null, IfFull.REFUSE))
                        .reference());
    }

    private <T> T inGoodTimeFor(LocalDate day, Callable<T> act) throws Exception {
        Instant then = CountyTime.at(day, LocalTime.NOON).minus(LEAD_TIME);
        return As.system(() -> clock.at(then, act));
    }

    private static String unique(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 13);
    }
}
