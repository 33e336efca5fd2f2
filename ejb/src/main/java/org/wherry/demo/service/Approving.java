package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.model.LineRow;
import org.wherry.booking.model.ProgrammeQuery;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.model.SessionStatus;
import org.wherry.booking.service.AbsenceService;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.booking.service.ClosedDaysService;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.booking.service.WaitingListService;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Period;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Role;
import org.wherry.people.service.PeopleService;
import org.wherry.people.service.PersonFacts;
import org.wherry.people.service.SetUp;

/**
 * Lets volunteers of the mountain rescue, which wants its manager to approve, book places; says when a school is closed
 * and the manager away; and sets somebody first on a waiting list.
 */
@ApplicationScoped
public class Approving {

    /** The key of the agency that wants approval. */
    static final String AGENCY = "mountain-rescue";

    private static final List<String> VOLUNTEERS = List.of("Rowan Fellgate", "Isla Tarn");
    private static final int LOOKED_AT = 100;

    private static final System.Logger LOG = System.getLogger(Approving.class.getName());

    @Inject
    private Step step;

    @Inject
    private PeopleService people;

    @Inject
    private SetUp setUp;

    @Inject
    private ProgrammeService programme;

    @Inject
    private BookingService bookings;

    @Inject
    private AbsenceService absences;

    @Inject
    private ClosedDaysService closedDays;

    @Inject
    private WaitingListService lists;

    void begin(Cast cast, LocalDate today, Known known) throws Exception {
        UUID manager = known.person(cast.parts().get(Role.LINE_MANAGER).number());
        List<SessionRow> coming = step.take(() -> programme
                .sessions(ProgrammeQuery.UPCOMING, new PageRequest(1, LOOKED_AT))
                .items());
        for (String name : VOLUNTEERS) {
            UUID person = step.take(() -> people.enter(new PersonFacts(name, null, false, false)));
            UUID post = step.take(() -> setUp.post(new SetUp.TakeUpPost(
                    person, known.agency(AGENCY), "Volunteer", 3, null, manager, today.minusYears(1), null)));
            bookTheFirst(person, post, coming);
        }
        UUID deputy = deputyOf(cast, today, known);
        step.take(() -> absences.enterFor(manager, new Period(today.plusDays(60), today.plusDays(73)), deputy));
        step.take(() -> closedDays.close(
                known.agency("linnetford-high"), new Period(today.plusDays(30), today.plusDays(36)), "Half term"));
        for (SessionRow row : coming) {
            if (row.waiting() > 1) {
                setFirst(row);
                return;
            }
        }
    }

    /** Somebody of the manager's own agency who can sign in; null where there is nobody else. */
    private static UUID deputyOf(Cast cast, LocalDate today, Known known) {
        Inhabitant manager = cast.parts().get(Role.LINE_MANAGER);
        return cast.practitioners().stream()
                .filter(each -> each.number() != manager.number())
                .filter(each -> each.agencyOn(today).equals(manager.agencyOn(today)))
                .findFirst()
                .map(each -> known.person(each.number()))
                .orElse(null);
    }

    /** Books the first session in the programme that is open to them; others are for other people. */
    private void bookTheFirst(UUID person, UUID post, List<SessionRow> coming) throws Exception {
        for (SessionRow row : coming) {
            if (row.status() == SessionStatus.OPEN && !row.closed()) {
                try {
                    step.take(() -> bookings.bookFor(
                            person, new BookPlace(row.id(), post, IfFull.REFUSE, "Meets families on the hill", null)));
                    return;
                } catch (Refusal notTheirs) {
                    LOG.log(System.Logger.Level.DEBUG, "Not for volunteers: {0}", notTheirs.reason());
                }
            }
        }
    }

    private void setFirst(SessionRow row) throws Exception {
        step.take(() -> {
            List<LineRow> line = lists.of(row.id()).line();
            LineRow last = line.get(line.size() - 1);
            lists.move(last.reference(), 1, "Leads the group that this course is for, and starts next month");
            return last;
        });
    }
}
