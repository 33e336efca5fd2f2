package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.IfFull;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.model.SessionSettings;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.scheduling.service.PlanTerms;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** A freed place that is kept for a sector goes to the next in line of that sector, and to others once it is not kept. */
@ExtendWith(ArquillianExtension.class)
class OfferingWhatIsKeptIT {

    private static final Instant KEPT_UNTIL = TODAY.plus(Duration.ofDays(14));

    @Inject
    private BookingService bookings;

    @Inject
    private WaitingListService lines;

    @Inject
    private BookingHousekeeping housekeeping;

    @Inject
    private GivenProgramme given;

    @Inject
    private GivenAgency agencies;

    @Inject
    private Acting acting;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    private UUID insiders;
    private UUID outsiders;
    private UUID session;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void aSessionWithItsOnlyPlaceKept() throws Exception {
        if (given != null) {
            insiders = given.agency(null);
            outsiders = given.agency(null);
            session = given.published(keeping(given.plan(1, GivenProgramme.fullDay(SESSION_DAY))));
        }
    }

    @Test
    void the_next_in_line_who_may_have_it_gets_it() throws Exception {
        UUID holder = agencies.memberOf(insiders);
        String held = book(holder);
        UUID first = agencies.memberOf(outsiders);
        UUID second = agencies.memberOf(insiders);
        String outside = book(first);
        String inside = book(second);

        acting.asPractitioner(holder, TODAY, () -> bookings.cancel(held, null));

        assertThat(state(first, outside)).isEqualTo(BookingState.WAITING);
        assertThat(state(second, inside)).isEqualTo(BookingState.OFFERED);
    }

    @Test
    void it_waits_for_whoever_it_is_kept_for_and_they_stand_behind_nobody_else() throws Exception {
        UUID outsider = waitingAlone();

        assertThat(catchThrowableOfType(
                                Refusal.class, () -> acting.asCoordinator(TODAY, () -> lines.offerFree(session)))
                        .reason())
                .isEqualTo(BookingRefusal.KEPT_FOR_OTHERS);
        UUID insider = agencies.memberOf(insiders);
        assertThat(acting.asPractitioner(
                                insider, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE)))
                        .state())
                .isEqualTo(BookingState.CONFIRMED);
        assertThat(offered(outsider, TODAY)).isFalse();
    }

    @Test
    void once_it_is_kept_no_longer_the_housekeeping_offers_it_on() throws Exception {
        UUID outsider = waitingAlone();

        assertThat(acting.asSystem(KEPT_UNTIL.minusSeconds(1), housekeeping::sessionsWithPlacesNoLongerKept))
                .doesNotContain(id());
        assertThat(acting.asSystem(KEPT_UNTIL, housekeeping::sessionsWithPlacesNoLongerKept))
                .contains(id());
        acting.asSystem(KEPT_UNTIL, () -> {
            housekeeping.lapseOffers(id());
            return null;
        });

        assertThat(offered(outsider, KEPT_UNTIL)).isTrue();
    }

    /** Somebody of another sector, who waits alone for the place that is kept. */
    private UUID waitingAlone() throws Exception {
        UUID holder = agencies.memberOf(insiders);
        String held = book(holder);
        UUID outsider = agencies.memberOf(outsiders);
        book(outsider);
        acting.asPractitioner(holder, TODAY, () -> bookings.cancel(held, null));
        assertThat(offered(outsider, TODAY)).isFalse();
        return outsider;
    }

    private boolean offered(UUID person, Instant now) throws Exception {
        return acting.asPractitioner(person, now, () -> bookings.mine(new PageRequest(1, 10))).items().stream()
                .anyMatch(row -> row.state() == BookingState.OFFERED);
    }

    private String book(UUID person) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.WAIT)))
                .reference();
    }

    private BookingState state(UUID person, String reference) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.find(reference))
                .state();
    }

    private long id() {
        return ((Number) entities.createNativeQuery("SELECT id FROM course_session WHERE public_id = ?1")
                        .setParameter(1, session)
                        .getSingleResult())
                .longValue();
    }

    private PlanSession keeping(PlanSession plan) {
        UUID sector = (UUID) entities.createNativeQuery(
                        "SELECT s.public_id FROM sector s JOIN agency a ON a.sector_id = s.id WHERE a.public_id = ?1")
                .setParameter(1, insiders)
                .getSingleResult();
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
                new PlanTerms(
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        List.of(new PlanTerms.Share(sector, 1, KEPT_UNTIL)),
                        null,
                        new SessionSettings(0, 7, 7, true, true, null, false, null, null)));
    }
}
