package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.CountyTime;
import org.wherry.people.model.Agency;
import org.wherry.people.model.Role;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.model.Network;
import org.wherry.scheduling.model.OnlinePlace;
import org.wherry.scheduling.model.Openness;
import org.wherry.scheduling.model.Price;
import org.wherry.scheduling.model.SessionSettings;
import org.wherry.scheduling.model.TrainerPart;
import org.wherry.scheduling.model.Venue;
import org.wherry.scheduling.model.VenueFacts;
import org.wherry.scheduling.service.NetworkService;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.scheduling.service.PlanTerms;
import org.wherry.scheduling.service.PriceBands;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.scheduling.service.VenueRegister;
import org.wherry.scheduling.service.WorkflowService;

/**
 * What is on a coordinator's desk: a draft that the demo trainer submitted and one that was sent back, a session with
 * too few people, one that keeps places for early years, one for the champions; prices, and venues that say what they
 * offer.
 */
@ApplicationScoped
public class Preparations {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime MIDDAY = LocalTime.of(12, 30);
    private static final int CHAMPIONS = 5;
    private static final int PLACES = 14;
    private static final int MINIMUM = 8;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private WorkflowService workflow;

    @Inject
    private VenueRegister venues;

    @Inject
    private NetworkService networks;

    @Inject
    private PriceBands prices;

    @Inject
    private Directory directory;

    /** Puts it all there. */
    void lieOnTheDesk(DemoFiles files, Cast cast, LocalDate today, Known known) {
        List<Venue> all = venues.all();
        all.forEach(this::sayWhatItOffers);
        prices.add(Programme.EVENTS, Agency.Kind.PRIVATE, price("60.00"));
        prices.add(Programme.EVENTS, Agency.Kind.SCHOOL, price("45.00"));
        prices.add(Programme.COMMISSIONED, Agency.Kind.PRIVATE, price("75.00"));
        UUID champions = champions(cast, known);

        UUID course = known.course(files.courses().values().stream()
                .filter(each -> each.programme() == Programme.MULTI_AGENCY && each.days() == 1)
                .findFirst()
                .orElseThrow()
                .key());
        UUID trainer = known.person(cast.parts().get(Role.TRAINER).number());
        UUID room = all.get(0).rooms().get(0).publicId();
        UUID venue = all.get(0).publicId();
        Plan plan = new Plan(course, venue, room, trainer);

        UUID submitted = scheduling.draft(plan.on(today.plusDays(100), usual(0), Openness.ALL, Set.of(), List.of()));
        workflow.submit(submitted, "The room is mine for the whole day. Could we keep a few places for schools?");
        UUID back = scheduling.draft(plan.on(today.plusDays(107), usual(0), Openness.ALL, Set.of(), List.of()));
        workflow.submit(back, null);
        workflow.sendBack(back, "Thank you. The half-term holidays begin that week: would the week after do?");

        publish(plan.withoutTrainer()
                .on(Workdays.from(today.plusDays(5)), usual(MINIMUM), Openness.ALL, Set.of(), List.of()));
        publish(plan.withoutTrainer()
                .on(
                        Workdays.from(today.plusDays(92)),
                        usual(0),
                        Openness.ALL,
                        Set.of(),
                        List.of(earlyYears(Workdays.from(today.plusDays(85))))));
        publish(plan.withoutTrainer()
                .on(Workdays.from(today.plusDays(95)), usual(0), Openness.NETWORK, Set.of(champions), List.of()));
    }

    private void publish(PlanSession plan) {
        scheduling.publish(scheduling.draft(plan));
    }

    private void sayWhatItOffers(Venue venue) {
        VenueFacts facts = new VenueFacts(
                true,
                venue.capacity() > 40,
                false,
                "Free, behind the building. Two bays for blue badges by the door",
                "The town bus stops at the gate every half-hour",
                "Level, from the car park. The main door has three steps and a rail",
                "Tea, coffee and water all day",
                "01632 960121");
        List<VenueRegister.DescribeRoom> rooms = venue.rooms().stream()
                .map(room ->
                        new VenueRegister.DescribeRoom(room.publicId(), room.name(), room.capacity(), room.fireLimit()))
                .toList();
        venues.change(
                venue.publicId(),
                venue.version(),
                new VenueRegister.DescribeVenue(
                        venue.name(), venue.address(), localityOf(venue), facts, withASmallOne(rooms)));
    }

    private static List<VenueRegister.DescribeRoom> withASmallOne(List<VenueRegister.DescribeRoom> rooms) {
        return Stream.concat(rooms.stream(), Stream.of(new VenueRegister.DescribeRoom(null, "Small room", 10, 12)))
                .toList();
    }

    private UUID localityOf(Venue venue) {
        return directory.localities().stream()
                .filter(locality -> locality.id() == venue.localityId())
                .findFirst()
                .orElseThrow()
                .publicId();
    }

    private UUID champions(Cast cast, Known known) {
        Network champions = networks.networks().stream()
                .filter(network -> network.name().equals("Champions"))
                .findFirst()
                .orElseThrow();
        cast.practitioners().stream()
                .limit(CHAMPIONS)
                .forEach(person -> networks.admit(champions.publicId(), known.person(person.number())));
        return champions.publicId();
    }

    private PlanTerms.Share earlyYears(LocalDate until) {
        return directory.sectors().stream()
                .filter(sector -> sector.name().toLowerCase(Locale.ROOT).contains("early years"))
                .findFirst()
                .or(() -> directory.sectors().stream().findFirst())
                .map(sector -> new PlanTerms.Share(sector.publicId(), 4, CountyTime.at(until, LocalTime.MIDNIGHT)))
                .orElseThrow();
    }

    private static SessionSettings usual(int minimum) {
        return new SessionSettings(
                minimum,
                7,
                7,
                true,
                true,
                null,
                false,
                "Bring something to write with.",
                "The caretaker opens at nine.");
    }

    private static Price price(String amount) {
        return new Price(new BigDecimal(amount), BigDecimal.valueOf(20));
    }

    /** A morning of a course, in a room, by somebody or by nobody yet. */
    private record Plan(UUID course, UUID venue, UUID room, UUID trainer) {

        Plan withoutTrainer() {
            return new Plan(course, venue, room, null);
        }

        PlanSession on(
                LocalDate day,
                SessionSettings settings,
                Openness openness,
                Set<UUID> networks,
                List<PlanTerms.Share> shares) {
            return new PlanSession(
                    course,
                    PLACES,
                    venue,
                    null,
                    List.of(new Day(day, MORNING, MIDDAY)),
                    trainer == null ? List.of() : List.of(new PlanSession.Trainer(trainer, TrainerPart.LEAD)),
                    Set.of(),
                    CollectsFeedback.ONLINE,
                    null,
                    null,
                    null,
                    new PlanTerms(
                            room,
                            openness,
                            networks,
                            Set.of(),
                            shares,
                            new OnlinePlace("https://meet.example.org/wherry", "The training team", null),
                            settings));
        }
    }
}
