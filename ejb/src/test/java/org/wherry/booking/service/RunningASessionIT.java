package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.model.MinimumNotReached;
import org.wherry.booking.model.ProgrammeQuery;
import org.wherry.booking.model.SessionDetail;
import org.wherry.booking.model.SessionPerson;
import org.wherry.booking.model.SessionRow;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.PageRequest;
import org.wherry.notification.service.CalendarReader;
import org.wherry.scheduling.model.OnlinePlace;
import org.wherry.scheduling.model.SessionSettings;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.scheduling.service.PlanTerms;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.scheduling.service.VenueRegister;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** What those who run a session see of it, and what others do not: the call list, the warning, the link, the address. */
@ExtendWith(ArquillianExtension.class)
class RunningASessionIT {

    private static final OnlinePlace ONLINE = new OnlinePlace("https://meet.example.org/neglect", null, null);

    @Inject
    private BookingService bookings;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private ProgrammeService programme;

    @Inject
    private SessionDesk desk;

    @Inject
    private VenueRegister venues;

    @Inject
    private CalendarReader calendars;

    @Inject
    private JoiningOnline joining;

    @Inject
    private MinimumWatch watch;

    @Inject
    private Warnings warnings;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    /** Hears the warnings. */
    @ApplicationScoped
    public static class Warnings {

        private final List<MinimumNotReached> heard = new CopyOnWriteArrayList<>();

        void hear(@Observes MinimumNotReached warning) {
            heard.add(warning);
        }

        List<MinimumNotReached> heardOf(long session) {
            return heard.stream()
                    .filter(warning -> warning.sessionId() == session)
                    .toList();
        }
    }

    @Test
    void theCoordinatorIsWarnedOnceOnTheDecisionDay() throws Exception {
        UUID few = published(settings(2, false));
        UUID enough = published(settings(1, false));
        book(few);
        book(enough);
        long id = id(few);

        warnAt(SESSION_DAY.minusDays(8));
        assertThat(warnings.heardOf(id)).isEmpty();
        warnAt(SESSION_DAY.minusDays(7));
        warnAt(SESSION_DAY.minusDays(6));

        assertThat(warnings.heardOf(id)).containsExactly(new MinimumNotReached(id, 1, 2));
        assertThat(warnings.heardOf(id(enough))).isEmpty();
    }

    @Test
    void theCallListSaysWhoHasBookedAndWhereElseTheyCouldGo() throws Exception {
        PlanSession plan = plan(settings(0, false));
        UUID session = given.published(plan);
        UUID sister = given.published(plan);
        UUID person = book(session);

        assertThat(acting.asCoordinator(TODAY, () -> desk.toRing(session)))
                .extracting(SessionPerson::person)
                .containsExactly(person);
        assertThat(acting.asCoordinator(TODAY, () -> desk.elsewhere(session)))
                .extracting(SessionRow::id)
                .containsExactly(sister);
        acting.asCoordinator(TODAY, () -> {
            scheduling.callOff(session, "Snow");
            return null;
        });
        assertThat(acting.asCoordinator(TODAY, () -> desk.toRing(session)))
                .as("still to be rung")
                .extracting(SessionPerson::person)
                .containsExactly(person);
        assertThatThrownBy(() -> acting.asPractitioner(person, TODAY, () -> desk.toRing(session)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whereItIsExactlyIsToldToThoseWhoHaveAPlace() throws Exception {
        UUID session = published(settings(0, true));
        UUID stranger = given.people(1).get(0);
        UUID person = book(session);

        SessionDetail toOthers = acting.asPractitioner(stranger, TODAY, () -> programme.session(session));
        assertThat(toOthers.address()).isNull();
        assertThat(toOthers.row().venue()).isNull();
        assertThat(toOthers.row().locality()).isNotNull();
        assertThat(toOthers.site().facts()).isNull();
        assertThat(acting.asVisitor(TODAY, () -> programme.session(session).address()))
                .isNull();
        assertThat(acting.asPractitioner(
                        person, TODAY, () -> programme.session(session).address()))
                .isNotNull();
        assertThat(acting.asCoordinator(TODAY, () -> programme.session(session).address()))
                .isNotNull();
    }

    @Test
    void whereItIsExactlyStandsInNoListOrFeedOfTheProgramme() throws Exception {
        PlanSession plan = plan(settings(0, true));
        UUID session = given.published(plan);
        String venue = acting.asVisitor(TODAY, () -> venues.venue(plan.venue()).name());
        ProgrammeQuery ofTheCourse = new ProgrammeQuery(null, null, null, null, null, false, plan.course());

        assertThat(acting.asVisitor(TODAY, () -> programme.sessions(ofTheCourse, new PageRequest(1, 5)))
                        .items())
                .singleElement()
                .satisfies(row -> assertThat(row.venue()).isNull())
                .satisfies(row -> assertThat(row.locality()).isNotNull());
        assertThat(acting.asVisitor(TODAY, () -> calendars.programme(ofTheCourse))
                        .text())
                .contains(session.toString())
                .doesNotContain(venue.substring(0, 12), "LOCATION");
        UUID person = book(session);
        assertThat(acting.asPractitioner(person, TODAY, () -> bookings.mine(new PageRequest(1, 5))
                        .items()
                        .get(0)
                        .venue()))
                .isEqualTo(venue);
    }

    @Test
    void theLinkIsThereForWhoeverHasAPlaceAndNearTheTime() throws Exception {
        UUID session = published(settings(0, false));
        UUID stranger = given.people(1).get(0);
        UUID person = book(session);
        Instant dayBefore = fullDay(SESSION_DAY.minusDays(1)).times().start().toInstant();

        assertThat(acting.asPractitioner(person, TODAY, () -> joining.placeIn(session)))
                .isEmpty();
        assertThat(acting.asPractitioner(person, dayBefore, () -> joining.placeIn(session)))
                .contains(ONLINE);
        assertThat(acting.asPractitioner(stranger, dayBefore, () -> joining.placeIn(session)))
                .isEmpty();
    }

    private UUID book(UUID session) throws Exception {
        UUID person = given.people(1).get(0);
        acting.asPractitioner(person, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE)));
        return person;
    }

    private void warnAt(LocalDate day) throws Exception {
        acting.asSystem(CountyTime.at(day, LocalTime.of(8, 17)), () -> watch.warn());
    }

    private long id(UUID session) throws Exception {
        return acting.asVisitor(TODAY, () -> scheduling.session(session).id());
    }

    private UUID published(SessionSettings settings) throws Exception {
        return given.published(plan(settings));
    }

    private PlanSession plan(SessionSettings settings) throws Exception {
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        return new PlanSession(
                plan.course(),
                plan.capacity(),
                plan.venue(),
                null,
                plan.days(),
                List.of(),
                Set.of(),
                plan.collects(),
                null,
                null,
                null,
                new PlanTerms(null, null, Set.of(), Set.of(), List.of(), ONLINE, settings));
    }

    private static SessionSettings settings(int minimum, boolean hides) {
        return new SessionSettings(minimum, 7, 7, true, true, null, hides, null, null);
    }
}
