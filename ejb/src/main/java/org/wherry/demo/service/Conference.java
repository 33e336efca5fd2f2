package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.booking.service.WorkshopService;
import org.wherry.booking.service.WorkshopService.Choice;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.BusinessClock;
import org.wherry.scheduling.model.AgendaItem;
import org.wherry.scheduling.model.AgendaKind;
import org.wherry.scheduling.model.AgendaPlan;
import org.wherry.scheduling.model.AgendaPlan.Offer;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.model.Venue;
import org.wherry.scheduling.service.AgendaService;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.scheduling.service.VenueRegister;

/** A conference to come: its agenda, two rounds of three workshops, one of them full, and who has chosen which. */
@ApplicationScoped
public class Conference {

    private static final String COURSE = "conference-cce";
    private static final int CAPACITY = 60;
    private static final int DELEGATES = 24;
    private static final int DAYS_AHEAD = 75;
    private static final int ANNOUNCED_DAYS_AGO = 20;
    private static final int PLACES_OF_THE_FULL_ONE = 8;
    private static final int EVERY_SIXTH = 6;

    private static final System.Logger LOG = System.getLogger(Conference.class.getName());

    @Inject
    private Step step;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private AgendaService agendas;

    @Inject
    private VenueRegister venues;

    @Inject
    private BookingService bookings;

    @Inject
    private WorkshopService workshops;

    @Inject
    private BusinessClock clock;

    /** Announces it some weeks ago: nobody is written to about the past. */
    void announce(List<Inhabitant> people, Cast cast, LocalDate today, Known known) throws Exception {
        Instant then = CountyTime.at(today.minusDays(ANNOUNCED_DAYS_AGO), LocalTime.of(9, 0));
        clock.at(then, () -> {
            UUID session = step.take(() -> convene(Workdays.from(today.plusDays(DAYS_AHEAD)), known));
            List<AgendaItem> rounds = step.take(() -> agendas.agenda(session).rounds());
            BitSet signIn = cast.numbers();
            List<UUID> others = people.stream()
                    .filter(person -> !signIn.get(person.number())
                            && person.agencyOn(today).isPresent())
                    .map(person -> known.person(person.number()))
                    .toList();
            int booked = 0;
            for (UUID person : others) {
                if (booked < DELEGATES && comes(person, session, rounds, booked)) {
                    booked++;
                }
            }
            return session;
        });
    }

    private UUID convene(LocalDate day, Known known) {
        UUID session = scheduling.draft(new PlanSession(
                known.course(COURSE),
                CAPACITY,
                theLargestVenue(),
                null,
                List.of(new Day(day, LocalTime.of(9, 30), LocalTime.of(15, 45))),
                List.of(),
                Set.of(),
                CollectsFeedback.ONLINE,
                null,
                null,
                null));
        agenda().forEach(plan -> agendas.add(session, plan));
        scheduling.publish(session);
        return session;
    }

    private UUID theLargestVenue() {
        return venues.all().stream()
                .max(Comparator.comparingInt(Venue::capacity))
                .orElseThrow()
                .publicId();
    }

    private static Stream<AgendaPlan> agenda() {
        return Stream.of(
                plan("09:30", "09:45", AgendaKind.PLENARY, "Welcome", "The chair of the partnership"),
                plan("09:45", "10:45", AgendaKind.PLENARY, "What children told us", "Two young advisers"),
                plan("10:45", "11:05", AgendaKind.BREAK, "Tea and coffee", null),
                plan(
                        "11:05",
                        "12:05",
                        AgendaKind.WORKSHOPS,
                        "First workshops",
                        null,
                        offer("Noticing exploitation early", "Room 1", PLACES_OF_THE_FULL_ONE),
                        offer("Talking with parents", "Room 2", 25),
                        offer("Working with the police", "Main hall", 30)),
                plan("12:05", "13:00", AgendaKind.BREAK, "Lunch", null),
                plan(
                        "13:00",
                        "14:00",
                        AgendaKind.WORKSHOPS,
                        "Second workshops",
                        null,
                        offer("Safe places in town", "Room 1", 20),
                        offer("Online and on the phone", "Room 2", 25),
                        offer("After a child comes home", "Main hall", 30)),
                plan("14:15", "15:45", AgendaKind.PLENARY, "What we do on Monday", "Everybody, with the chair"));
    }

    private static AgendaPlan plan(
            String starts, String ends, AgendaKind kind, String title, String speaker, Offer... offers) {
        return new AgendaPlan(
                1,
                LocalTime.parse(starts),
                LocalTime.parse(ends),
                kind,
                title,
                speaker,
                kind == AgendaKind.WORKSHOPS ? null : "Main hall",
                List.of(offers));
    }

    private static Offer offer(String title, String room, int places) {
        return new Offer(null, title, null, null, room, places);
    }

    /** Books somebody, unless a rule has something against it, and lets most of them choose. */
    private boolean comes(UUID person, UUID session, List<AgendaItem> rounds, int place) throws Exception {
        try {
            step.take(() -> {
                String reference = bookings.bookFor(
                                person, new BookPlace(session, null, IfFull.REFUSE, "It was years ago", null))
                        .reference();
                if (place % EVERY_SIXTH != EVERY_SIXTH - 1 || place < PLACES_OF_THE_FULL_ONE) {
                    workshops.choose(reference, choices(rounds, place));
                }
                return reference;
            });
            return true;
        } catch (Refusal notTheirs) {
            LOG.log(System.Logger.Level.DEBUG, "Does not come to the conference: {0}", notTheirs.reason());
            return false;
        }
    }

    private static List<Choice> choices(List<AgendaItem> rounds, int place) {
        AgendaItem first = rounds.get(0);
        AgendaItem second = rounds.get(1);
        int inFirst = place < PLACES_OF_THE_FULL_ONE ? 0 : 1 + place % 2;
        return List.of(
                new Choice(first.publicId(), first.workshops().get(inFirst).publicId()),
                new Choice(second.publicId(), second.workshops().get(place % 3).publicId()));
    }
}
