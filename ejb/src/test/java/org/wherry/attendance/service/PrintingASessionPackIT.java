package org.wherry.attendance.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.attendance.model.AttendanceRefusal;
import org.wherry.attendance.model.Expected;
import org.wherry.attendance.model.Menu.Meal;
import org.wherry.attendance.model.SessionPack;
import org.wherry.attendance.model.SharedContact;
import org.wherry.booking.service.BookingService;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Need;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.people.service.MyNeedsService;
import org.wherry.people.service.SetUp;
import org.wherry.scheduling.model.Catering;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.service.CateringService;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;

/** The papers of a session name whoever may be named, and nobody whose name is kept off shared lists. */
@ExtendWith(ArquillianExtension.class)
class PrintingASessionPackIT {

    private static final int SEATS = 6;

    @Inject
    private PackService packs;

    @Inject
    private SharedContactService contacts;

    @Inject
    private CateringService caterings;

    @Inject
    private MyNeedsService needs;

    @Inject
    private BookingService bookings;

    @Inject
    private SetUp setUp;

    @Inject
    private GivenASession given;

    private PersonCard ann;
    private PersonCard hidden;
    private PersonCard trainer;
    private LocalDate soon;
    private UUID session;
    private String bookingOfAnn;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void aSessionInAWeekWithTwoDelegates() throws Exception {
        ann = given.person("Ann O’Neill");
        hidden = given.person("Hidden Harriet");
        trainer = given.person("Tamsin Hale");
        soon = given.today().plusDays(7);
        session = given.session(CollectsFeedback.ON_PAPER, trainer, given.person("Hugo Moss"), soon);
        bookingOfAnn = given.booking(session, ann, soon);
        given.booking(session, hidden, soon);
        As.system(() -> {
            setUp.protect(hidden.publicId());
            return null;
        });
    }

    @Test
    void whoever_is_protected_has_a_seat_and_a_meal_and_no_name_on_any_sheet() throws Exception {
        SessionPack pack = pack();

        assertThat(pack.signing()).extracting(Expected::name).containsExactly("Ann O’Neill");
        assertThat(pack.badges()).extracting(Expected::name).containsExactly("Ann O’Neill");
        assertThat(pack.notOnTheSheet()).isEqualTo(1);
        assertThat(pack.tables()).singleElement().satisfies(table -> assertThat(table.seats())
                .extracting(SessionPack.Seat::name)
                .containsExactly("Ann O’Neill", null));
        assertThat(pack.menu().eating()).isEqualTo(2);
    }

    @Test
    void diets_are_counted_while_there_is_a_place() throws Exception {
        as(ann, Role.PRACTITIONER, () -> {
            needs.keep(Set.of(Need.HALAL, Need.QUIET), "No onions");
            return null;
        });
        assertThat(pack().menu().meals()).containsExactly(new Meal(Set.of(Need.HALAL), 1));

        as(ann, Role.PRACTITIONER, () -> bookings.cancel(bookingOfAnn, null));
        assertThat(pack().menu().meals()).isEmpty();
    }

    @Test
    void an_address_goes_round_only_by_its_owners_choice_and_goes_with_the_place() throws Exception {
        assertThat(pack().contacts()).isEmpty();

        share(ann);
        share(ann);
        assertThat(pack().contacts()).extracting(SharedContact::name).containsExactly("Ann O’Neill");
        assertThat(as(hidden, Role.PRACTITIONER, () -> contacts.of(session))).hasSize(1);

        as(ann, Role.PRACTITIONER, () -> bookings.cancel(bookingOfAnn, null));
        assertThat(pack().contacts()).isEmpty();
    }

    @Test
    void whoever_is_protected_is_told_why_they_are_on_no_list() {
        assertThat(catchThrowableOfType(Refusal.class, () -> share(hidden)).reason())
                .isEqualTo(AttendanceRefusal.OFF_SHARED_LISTS);
    }

    @Test
    void for_those_without_a_part_in_it_there_is_no_such_session() throws Exception {
        PersonCard stranger = given.person("Stray Trainer");

        assertThat(catchThrowableOfType(NoSuch.class, () -> as(stranger, Role.TRAINER, () -> packs.of(session, SEATS))))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        NoSuch.class, () -> as(stranger, Role.PRACTITIONER, () -> contacts.of(session))))
                .isNotNull();
    }

    @Test
    void a_coordinator_settles_when_the_caterer_has_to_know() throws Exception {
        assertThat(pack().menu().cutOff()).isEqualTo(Catering.usualCutOff(soon));

        for (int days = 2; days > 0; days--) {
            LocalDate agreed = soon.minusDays(days);
            as(given.person("Cora Dell"), Role.COORDINATOR, () -> {
                caterings.settle(session, agreed);
                return null;
            });
            assertThat(pack().menu().cutOff()).isEqualTo(agreed);
        }
    }

    private SessionPack pack() throws Exception {
        return as(trainer, Role.TRAINER, () -> packs.of(session, SEATS));
    }

    private void share(PersonCard person) throws Exception {
        as(person, Role.PRACTITIONER, () -> {
            contacts.share(session);
            return null;
        });
    }

    private static <T> T as(PersonCard person, Role role, Callable<T> act) throws Exception {
        return As.person(person.publicId(), act, role);
    }
}
