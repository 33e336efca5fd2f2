package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.model.ProgrammeQuery;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.model.SessionStatus;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.booking.service.ReservationService;
import org.wherry.booking.service.ReservePlaces;
import org.wherry.booking.service.SwapService;
import org.wherry.booking.service.TeamBookingService.Chosen;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.people.service.PeopleService;
import org.wherry.people.service.PersonFacts;
import org.wherry.people.service.SetUp;

/**
 * Gives the desk of a school's booking contact something to look at in the coming programme: places without names, a
 * colleague who took a place over, one who moved to another date, and one who is outside a course's audience.
 */
@ApplicationScoped
public class Handovers {

    /** The agency of the demo's booking contact. */
    private static final String SCHOOL = "linnetford-high";

    private static final int AUDIENCE_GROUP = 2;
    private static final int LOOKED_AT = 100;
    private static final int ROOM_ENOUGH = 4;
    private static final int RESERVED = 3;
    private static final int SOON = 14;

    /** Tests race for those with exactly so many places. */
    private static final int LEFT_ALONE = 20;

    private static final System.Logger LOG = System.getLogger(Handovers.class.getName());

    @Inject
    private Step step;

    @Inject
    private PeopleService people;

    @Inject
    private SetUp setUp;

    @Inject
    private ProgrammeService programme;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private BookingService bookings;

    @Inject
    private ReservationService reservations;

    @Inject
    private SwapService swaps;

    /** Somebody of the school. */
    private record Teacher(UUID person, UUID post) {}

    void happen(LocalDate today, Known known) throws Exception {
        UUID school = known.agency(SCHOOL);
        Teacher leaving = teacher("Maren Quillby", school, today);
        Teacher coming = teacher("Odhran Fennick", school, today);
        Teacher moving = teacher("Tilda Marsh-Hale", school, today);
        Teacher outside = teacher("Wystan Reedmace", school, today);
        List<SessionRow> roomy = roomy(today);
        forTheFirst(
                roomy,
                row -> reservations.reserve(new ReservePlaces(
                        row.id(),
                        school,
                        RESERVED,
                        firstDay(row).minusDays(2),
                        "Names follow after the staff meeting")));
        forTheFirst(
                roomy,
                row -> swaps.substitute(
                        booked(leaving, row, null), new Chosen(coming.person(), coming.post()), "On leave that week"));
        forTheFirst(
                withAnotherDate(roomy),
                row -> swaps.transfer(
                        booked(moving, row, null),
                        otherDate(row, roomy).orElseThrow(),
                        IfFull.REFUSE,
                        "An inspection that day"));
        forTheFirst(forOthers(roomy), row -> booked(outside, row, "Leads the group for young carers from autumn"));
    }

    private Teacher teacher(String name, UUID school, LocalDate today) throws Exception {
        UUID person = step.take(() -> people.enter(new PersonFacts(name, null, false, false)));
        return new Teacher(
                person,
                step.take(() -> setUp.post(new SetUp.TakeUpPost(
                        person, school, "Teacher", AUDIENCE_GROUP, null, null, today.minusYears(1), null))));
    }

    /** Sessions of the programme with room, the latest first: the nearest are what visitors and tests look at. */
    private List<SessionRow> roomy(LocalDate today) throws Exception {
        List<SessionRow> coming = new ArrayList<>(step.take(() -> programme
                .sessions(ProgrammeQuery.UPCOMING, new PageRequest(1, LOOKED_AT))
                .items()));
        Collections.reverse(coming);
        return coming.stream()
                .filter(row -> row.status() == SessionStatus.OPEN && !row.closed())
                .filter(row -> row.placesLeft() >= ROOM_ENOUGH && row.placesLeft() != LEFT_ALONE)
                .filter(row -> firstDay(row).isAfter(today.plusDays(SOON)))
                .toList();
    }

    private static List<SessionRow> withAnotherDate(List<SessionRow> rows) {
        return rows.stream().filter(row -> otherDate(row, rows).isPresent()).toList();
    }

    private static Optional<UUID> otherDate(SessionRow row, List<SessionRow> rows) {
        return rows.stream()
                .filter(other ->
                        other.courseId().equals(row.courseId()) && !other.id().equals(row.id()))
                .map(SessionRow::id)
                .findFirst();
    }

    /** Those of courses that are for other audiences. */
    private List<SessionRow> forOthers(List<SessionRow> rows) throws Exception {
        return step.take(() -> rows.stream().filter(this::isForOthers).toList());
    }

    private boolean isForOthers(SessionRow row) {
        Set<Integer> groups = catalogue.course(row.courseId()).audienceGroups();
        return !groups.isEmpty() && !groups.contains(AUDIENCE_GROUP);
    }

    private static LocalDate firstDay(SessionRow row) {
        return row.days().get(0).start().toLocalDate();
    }

    private String booked(Teacher teacher, SessionRow row, String why) {
        return bookings.bookFor(teacher.person(), new BookPlace(row.id(), teacher.post(), IfFull.REFUSE, why, null))
                .reference();
    }

    /** What is done with a session. */
    private interface Deed {
        Object with(SessionRow row);
    }

    /** Does it with the first session on which nothing speaks against it. */
    private void forTheFirst(List<SessionRow> rows, Deed deed) throws Exception {
        for (SessionRow row : rows) {
            try {
                step.take((Callable<Object>) () -> deed.with(row));
                return;
            } catch (Refusal notHere) {
                LOG.log(System.Logger.Level.DEBUG, "Not on this session: {0}", notHere.reason());
            }
        }
    }
}
