package org.wherry.attendance.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.attendance.model.NeedRow;
import org.wherry.booking.service.BookingService;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.NoSuch;
import org.wherry.common.service.BusinessClock;
import org.wherry.people.model.Need;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.people.service.MyNeedsService;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;

/** What somebody needs reaches those who run their sessions, and nobody else, and not for longer than it has to. */
@ExtendWith(ArquillianExtension.class)
class PassingOnWhatIsNeededIT {

    @Inject
    private MyNeedsService mine;

    @Inject
    private NeedsService needs;

    @Inject
    private BookingService bookings;

    @Inject
    private GivenASession given;

    @Inject
    private BusinessClock clock;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    private PersonCard ann;
    private PersonCard trainer;
    private LocalDate soon;
    private UUID session;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void aSessionInAWeek() throws Exception {
        ann = given.person("Ann O’Neill");
        trainer = given.person("Tamsin Hale");
        soon = given.today().plusDays(7);
        session = given.session(CollectsFeedback.ON_PAPER, trainer, given.person("Hugo Moss"), soon);
    }

    @Test
    void what_was_said_before_is_copied_when_the_place_is_confirmed() throws Exception {
        say(Set.of(Need.STEP_FREE), "A seat near the door");
        given.booking(session, ann, soon);

        assertThat(list()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Ann O’Neill");
            assertThat(row.kinds()).containsExactly(Need.STEP_FREE);
            assertThat(row.words()).isEqualTo("A seat near the door");
        });
    }

    @Test
    void what_is_said_changed_and_taken_back_afterwards_follows() throws Exception {
        given.booking(session, ann, soon);
        assertThat(list()).isEmpty();

        say(Set.of(Need.DIET), null);
        assertThat(list()).extracting(NeedRow::kinds).containsExactly(Set.of(Need.DIET));
        say(Set.of(Need.QUIET), null);
        assertThat(list()).extracting(NeedRow::kinds).containsExactly(Set.of(Need.QUIET));

        as(ann, Role.PRACTITIONER, () -> {
            mine.forget();
            return null;
        });
        assertThat(list()).isEmpty();
        assertThat(as(ann, Role.PRACTITIONER, () -> mine.mine())).isEmpty();
    }

    @Test
    void it_goes_with_the_place() throws Exception {
        say(Set.of(Need.DIET), null);
        String reference = given.booking(session, ann, soon);

        as(ann, Role.PRACTITIONER, () -> bookings.cancel(reference, null));

        assertThat(list()).isEmpty();
    }

    @Test
    void a_trainer_of_another_session_and_one_too_early_see_nothing() throws Exception {
        LocalDate far = given.today().plusDays(40);
        UUID later = given.session(CollectsFeedback.ON_PAPER, trainer, given.person("Hugo Moss"), far);
        PersonCard stranger = given.person("Stray Trainer");

        assertThat(catchThrowableOfType(NoSuch.class, () -> as(stranger, Role.TRAINER, () -> needs.of(session))))
                .isNotNull();
        assertThat(catchThrowableOfType(NoSuch.class, () -> as(trainer, Role.TRAINER, () -> needs.of(later))))
                .isNotNull();
        assertThat(as(stranger, Role.COORDINATOR, () -> needs.of(later))).isEmpty();
    }

    @Test
    void thirty_days_after_the_session_it_is_gone_and_not_a_day_before() throws Exception {
        say(Set.of(Need.DIET), "No nuts");
        given.booking(session, ann, soon);

        purgeDaysAfter(29);
        assertThat(list()).hasSize(1);
        purgeDaysAfter(30);
        assertThat(list()).isEmpty();
        assertThat(as(ann, Role.PRACTITIONER, () -> mine.mine()))
                .as("kept by choice")
                .isPresent();
    }

    @Test
    void the_audit_knows_that_it_changed_and_not_what() throws Exception {
        String words = "No nuts, " + UUID.randomUUID();
        say(Set.of(Need.DIET), words);

        assertThat(count(
                        "SELECT count(*) FROM audit_entry WHERE act = 'NEEDS_CHANGED' AND asker_id = ?1",
                        ann.publicId().toString()))
                .isEqualTo(1);
        assertThat(count(
                        "SELECT count(*) FROM audit_value WHERE concat(before_text, after_text) LIKE ?1",
                        "%" + words + "%"))
                .isZero();
    }

    private long count(String sql, String value) {
        return ((Number) entities.createNativeQuery(sql).setParameter(1, value).getSingleResult()).longValue();
    }

    private void purgeDaysAfter(int days) throws Exception {
        var end = CountyTime.at(soon, LocalTime.of(15, 0)).plus(Duration.ofDays(days));
        As.system(() -> clock.at(end, needs::purge));
        assertThat(((Clock) clock).instant()).isBefore(end);
    }

    private void say(Set<Need> kinds, String words) throws Exception {
        as(ann, Role.PRACTITIONER, () -> {
            mine.keep(kinds, words);
            return null;
        });
    }

    private List<NeedRow> list() throws Exception {
        return as(trainer, Role.TRAINER, () -> needs.of(session));
    }

    private static <T> T as(PersonCard person, Role role, Callable<T> act) throws Exception {
        return As.person(person.publicId(), act, role);
    }
}
