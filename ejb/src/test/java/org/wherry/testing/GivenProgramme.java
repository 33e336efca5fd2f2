package org.wherry.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.wherry.catalogue.model.Kind;
import org.wherry.catalogue.model.Programme;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.catalogue.service.DescribeCourse;
import org.wherry.people.model.Agency;
import org.wherry.people.model.Locality;
import org.wherry.people.model.PersonCard;
import org.wherry.people.service.SetUp;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.model.TrainerPart;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.scheduling.service.VenueService;

/** Makes what a test needs to exist already, through the services; every name it gives is new. */
@ApplicationScoped
public class GivenProgramme {

    /**
     * A Monday in winter, on which nothing else happens. It lies years ahead, so that the server's own timers, which go
     * by the real clock, find no offer that has run out.
     */
    public static final Instant TODAY = Instant.parse("2037-03-02T10:00:00Z");

    /** A day two months later, in summer time. */
    public static final LocalDate SESSION_DAY = LocalDate.of(2037, 5, 12);

    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

    @Inject
    private SetUp setUp;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private VenueService venues;

    @Inject
    private Acting acting;

    /** A day with the usual times. */
    public static Day fullDay(LocalDate day) {
        return new Day(day, MORNING, AFTERNOON);
    }

    /** Somebody without a post. */
    public PersonCard person(String name) throws Exception {
        return acting.asSystem(TODAY, () -> setUp.person(name, unique("person") + "@example.org"));
    }

    /** So many people without posts; their ids outside. */
    public List<UUID> people(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> {
                    try {
                        return person("Delegate " + i).publicId();
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                })
                .toList();
    }

    /** An agency, below another one where that is given. */
    public UUID agency(UUID parent) throws Exception {
        String sector = unique("sector");
        return acting.asSystem(TODAY, () -> {
            setUp.sector(sector, "Sector " + sector);
            return setUp.agency(unique("Agency"), parent, sector, null, Agency.Kind.VOLUNTARY);
        });
    }

    /** A post of a person at an agency, held for years. */
    public UUID post(UUID person, UUID agency) throws Exception {
        return acting.asSystem(
                TODAY,
                () -> setUp.post(new SetUp.TakeUpPost(
                        person, agency, "Family worker", null, null, null, LocalDate.of(2015, 1, 1), null)));
    }

    /** A course of one full day; its id outside. */
    public UUID course(String title) throws Exception {
        return acting.asSystem(TODAY, () -> {
            UUID provider = catalogue.addProvider(unique("Provider"));
            return catalogue.create(new DescribeCourse(
                    title,
                    Programme.MULTI_AGENCY,
                    Kind.COURSE,
                    provider,
                    "Full day",
                    1,
                    new BigDecimal("6.5"),
                    "What neglect looks like from where a child stands.",
                    "Everybody who visits families",
                    null,
                    List.of("say what good enough care is", "name three signs of neglect"),
                    null,
                    null));
        });
    }

    /** A venue in a locality of its own; its id outside. */
    public UUID venue() throws Exception {
        String code = unique("locality");
        return acting.asSystem(TODAY, () -> {
            UUID locality = setUp.locality(code, "Locality " + code, Locality.Reach.LOCAL_GROUP);
            return venues.addVenue("Village hall " + code, "1 The Staithe, Wroxham", locality, 200);
        });
    }

    /** A plan for a course of its own with so many places, on these days, open to everybody. */
    public PlanSession plan(int capacity, Day... days) throws Exception {
        return new PlanSession(
                course(unique("Course")),
                capacity,
                venue(),
                null,
                List.of(days),
                List.of(),
                Set.of(),
                CollectsFeedback.ONLINE,
                null,
                null,
                null);
    }

    /** A published session with so many places, on the usual day. */
    public UUID session(int capacity) throws Exception {
        return published(plan(capacity, fullDay(SESSION_DAY)));
    }

    /** A published session like the plan. */
    public UUID published(PlanSession plan) throws Exception {
        return acting.asCoordinator(TODAY, () -> {
            UUID session = scheduling.draft(plan);
            scheduling.publish(session);
            return session;
        });
    }

    /** The same plan, delivered by somebody. */
    public static PlanSession deliveredBy(PlanSession plan, UUID trainer) {
        List<PlanSession.Trainer> trainers = new ArrayList<>(plan.trainers());
        trainers.add(new PlanSession.Trainer(trainer, TrainerPart.LEAD));
        return new PlanSession(
                plan.course(),
                plan.capacity(),
                plan.venue(),
                plan.series(),
                plan.days(),
                trainers,
                plan.openTo(),
                plan.collects(),
                plan.bookingOpens(),
                plan.bookingCloses(),
                plan.figuresNote());
    }

    /** The same plan, closed to all but some agencies. */
    public static PlanSession openTo(PlanSession plan, UUID... agencies) {
        return new PlanSession(
                plan.course(),
                plan.capacity(),
                plan.venue(),
                plan.series(),
                plan.days(),
                plan.trainers(),
                Set.of(agencies),
                plan.collects(),
                plan.bookingOpens(),
                plan.bookingCloses(),
                plan.figuresNote());
    }

    /** The same plan with another number of places. */
    public static PlanSession withCapacity(PlanSession plan, int capacity) {
        return new PlanSession(
                plan.course(),
                capacity,
                plan.venue(),
                plan.series(),
                plan.days(),
                plan.trainers(),
                plan.openTo(),
                plan.collects(),
                plan.bookingOpens(),
                plan.bookingCloses(),
                plan.figuresNote());
    }

    /** The same plan with a booking window. */
    public static PlanSession bookable(PlanSession plan, Instant opens, Instant closes) {
        return new PlanSession(
                plan.course(),
                plan.capacity(),
                plan.venue(),
                plan.series(),
                plan.days(),
                plan.trainers(),
                plan.openTo(),
                plan.collects(),
                opens,
                closes,
                plan.figuresNote());
    }

    private static String unique(String what) {
        return what + "-" + UUID.randomUUID().toString().substring(0, 13);
    }
}
