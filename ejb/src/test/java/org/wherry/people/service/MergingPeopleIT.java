package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.attendance.service.RegisterService;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.MergeRefusal;
import org.wherry.people.model.Origin;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;

/** Two records of one person become one: everybody who reads sees the survivor, and no row was moved. */
@ExtendWith(ArquillianExtension.class)
class MergingPeopleIT {

    private static final LocalDate FAR = LocalDate.of(2097, 6, 4);

    @Inject
    private MergeService merges;

    @Inject
    private BookingService bookings;

    @Inject
    private RegisterService registers;

    @Inject
    private SignInService signIn;

    @Inject
    private SetUp setUp;

    @Inject
    private Directory directory;

    @Inject
    private GivenASession given;

    @Inject
    private CrosswiseMerge crosswise;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    private UUID coordinator;
    private PersonCard jo;
    private PersonCard joanna;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void twoRecordsOfOnePerson() throws Exception {
        coordinator = given.person("Cora Desk").publicId();
        jo = given.personWithoutEmail("Jo Ferry");
        joanna = given.person("Joanna Ferry");
    }

    @Test
    void bookings_of_both_are_the_survivors_until_it_is_undone() throws Exception {
        String hers = given.booking(session(FAR), jo, FAR);
        String alsoHers = given.booking(session(FAR.plusDays(1)), joanna, FAR);

        UUID merge = merge(jo, joanna);

        assertThat(bookingsOf(joanna)).containsExactlyInAnyOrder(hers, alsoHers);
        assertThat(bookingsOf(jo)).as("who signs in as the other record").hasSize(2);
        assertThat(as(joanna, () -> bookings.find(hers)).delegate()).isEqualTo("Joanna Ferry");

        asCoordinator(() -> {
            merges.undo(merge);
            return null;
        });
        assertThat(bookingsOf(joanna)).containsExactly(alsoHers);
        assertThat(bookingsOf(jo)).containsExactly(hers);
    }

    @Test
    void whoever_signs_in_with_the_record_that_went_is_the_survivor() throws Exception {
        String token = As.system(() -> setUp.token(jo.publicId(), "Diary"));
        merge(jo, joanna);

        assertThat(As.visitor(() -> signIn.byToken(token, new Origin("192.0.2.9", "A program")))
                        .orElseThrow()
                        .person()
                        .id())
                .isEqualTo(joanna.publicId());
        assertThat(As.visitor(() -> directory.card(jo.id())).email()).isEqualTo(joanna.email());
    }

    @Test
    void records_merged_one_after_the_other_all_lead_to_the_last() throws Exception {
        String hers = given.booking(session(FAR), jo, FAR);
        PersonCard last = given.person("J. M. Ferry");

        merge(jo, joanna);
        merge(joanna, last);

        assertThat(bookingsOf(last)).containsExactly(hers);
    }

    @Test
    void two_live_bookings_on_one_session_are_named_and_stop_the_merge() throws Exception {
        UUID session = session(FAR);
        String first = given.booking(session, jo, FAR);
        String second = given.booking(session, joanna, FAR);

        Refusal refused = catchThrowableOfType(Refusal.class, () -> merge(jo, joanna));

        assertThat(refused.reason()).isEqualTo(MergeRefusal.BOTH_BOOKED);
        assertThat(refused.details()).contains(first, second);
        assertThat(asCoordinator(() -> merges.preview(jo.publicId(), joanna.publicId()))
                        .refusal())
                .isPresent();

        as(joanna, () -> bookings.cancel(second, null));
        merge(jo, joanna);
        assertThat(bookingsOf(joanna)).contains(first, second);
    }

    @Test
    void the_other_record_cannot_book_a_second_place_on_the_same_session() throws Exception {
        UUID session = session(FAR);
        given.booking(session, jo, FAR);
        merge(jo, joanna);

        for (PersonCard either : List.of(jo, joanna)) {
            Refusal refused = catchThrowableOfType(
                    Refusal.class, () -> as(either, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE))));
            assertThat(refused.reason()).isEqualTo(BookingRefusal.ALREADY_BOOKED);
        }
    }

    @Test
    void somebody_who_came_under_both_records_is_counted_once_and_stands_in_the_register_twice() throws Exception {
        LocalDate yesterday = given.today().minusDays(1);
        UUID session = session(yesterday);
        given.booking(session, jo, yesterday);
        UUID day = (UUID) one(
                "SELECT d.public_id FROM session_day d JOIN course_session s ON s.id = d.session_id"
                        + " WHERE s.public_id = ?1",
                session);
        As.system(() -> {
            registers.addWalkInOf(session, day, jo.publicId(), null);
            registers.addWalkInOf(session, day, joanna.publicId(), null);
            return null;
        });

        merge(jo, joanna);

        assertThat(one(
                        "SELECT count(*) FROM attended_session a JOIN course_session s ON s.id = a.session_id"
                                + " WHERE s.public_id = ?1",
                        session))
                .isEqualTo(1L);
        assertThat(As.system(() -> registers.sheet(session)).lines())
                .extracting("name")
                .containsExactly("Joanna Ferry", "Joanna Ferry");
    }

    @Test
    void what_happens_to_a_booking_of_the_record_that_went_is_told_to_the_survivor() throws Exception {
        String reference = given.booking(session(FAR), jo, FAR);
        merge(jo, joanna);

        as(joanna, () -> bookings.cancel(reference, null));

        assertThat(one(
                        "SELECT count(*) FROM outbox_message WHERE recipient = ?1 AND kind = 'BOOKING_CANCELLED'"
                                + " AND body LIKE 'Dear Joanna Ferry%'",
                        joanna.email().orElseThrow()))
                .isEqualTo(1L);
    }

    @Test
    void nobody_gains_a_role_by_being_merged() throws Exception {
        As.system(() -> {
            setUp.grant(jo.publicId(), Role.ADMINISTRATOR, null);
            setUp.account(joanna.publicId(), joanna.email().orElseThrow(), null);
            return null;
        });

        for (Callable<UUID> either : List.<Callable<UUID>>of(() -> merge(jo, joanna), () -> merge(joanna, jo))) {
            assertThat(catchThrowableOfType(Refusal.class, either::call).reason())
                    .isEqualTo(MergeRefusal.GAINS_A_ROLE);
        }
    }

    @Test
    void nobody_merges_or_undoes_themselves() throws Exception {
        PersonCard self = new PersonCard(0, coordinator, "", joanna.email(), false);
        assertThat(catchThrowableOfType(Refusal.class, () -> merge(self, joanna))
                        .reason())
                .isEqualTo(MergeRefusal.MERGES_THEMSELVES);
    }

    @Test
    void of_two_who_merge_crosswise_the_second_is_told_that_it_is_done() throws Exception {
        CrosswiseMerge.Result result = crosswise.run();

        assertThat(result.pointing()).isEqualTo(1);
        assertThat(result.told()).hasAtLeastOneElementOfType(UUID.class).contains(MergeRefusal.ALREADY_ONE);
    }

    private UUID session(LocalDate day) throws Exception {
        return given.session(CollectsFeedback.ON_PAPER, given.person("Tamsin Hale"), given.person("Hugo Moss"), day);
    }

    private List<String> bookingsOf(PersonCard person) throws Exception {
        return as(person, () -> bookings.mine(new PageRequest(1, 20))).items().stream()
                .map(BookingRow::reference)
                .toList();
    }

    private UUID merge(PersonCard goes, PersonCard stays) throws Exception {
        return asCoordinator(() -> merges.merge(goes.publicId(), stays.publicId()));
    }

    private <T> T asCoordinator(Callable<T> act) throws Exception {
        return As.person(coordinator, act, Role.COORDINATOR);
    }

    private static <T> T as(PersonCard person, Callable<T> act) throws Exception {
        return As.person(person.publicId(), act, Role.PRACTITIONER);
    }

    private Object one(String sql, Object value) {
        return entities.createNativeQuery(sql).setParameter(1, value).getSingleResult();
    }
}
