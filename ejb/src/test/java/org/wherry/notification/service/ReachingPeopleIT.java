package org.wherry.notification.service;

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
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.notification.model.LetterRow;
import org.wherry.people.model.GroupAccountRefusal;
import org.wherry.people.model.GroupAccountRow;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.people.service.GroupAccountService;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;

/** Whoever has no address is written to through the mailbox of where they work, or on paper. */
@ExtendWith(ArquillianExtension.class)
class ReachingPeopleIT {

    private static final LocalDate FAR = LocalDate.of(2096, 6, 5);

    @Inject
    private GroupAccountService groups;

    @Inject
    private LetterService letters;

    @Inject
    private BookingService bookings;

    @Inject
    private GivenASession given;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    private UUID coordinator;
    private UUID agency;
    private PersonCard contact;
    private PersonCard ivy;
    private UUID session;
    private String mailbox;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void aVillagePlaygroup() throws Exception {
        coordinator = given.person("Cora Desk").publicId();
        agency = given.agency("Playgroup");
        contact = given.person("Meg Rudder");
        given.post(contact, agency);
        ivy = given.personWithoutEmail("Ivy Staithe");
        given.post(ivy, agency);
        mailbox = "info-" + UUID.randomUUID() + "@example.org";
        session = given.session(CollectsFeedback.ON_PAPER, given.person("Tamsin Hale"), given.person("Hugo Moss"), FAR);
    }

    @Test
    void a_message_to_the_shared_mailbox_names_the_delegate_in_subject_and_first_line() throws Exception {
        open();
        book(ivy);

        Object[] mail =
                (Object[]) entities.createNativeQuery("SELECT subject, body FROM outbox_message WHERE recipient = ?1")
                        .setParameter(1, mailbox)
                        .getSingleResult();
        assertThat((String) mail[0]).startsWith("For Ivy Staithe: Your place is confirmed");
        assertThat((String) mail[1]).startsWith("This message is for Ivy Staithe.\n\nDear Ivy Staithe,");
        assertThat(letterTo("Ivy Staithe")).isNull();
    }

    @Test
    void who_has_an_address_is_written_to_there_without_ado() throws Exception {
        open();
        book(contact);

        assertThat(entities.createNativeQuery("SELECT subject FROM outbox_message WHERE recipient = ?1")
                        .setParameter(1, contact.email().orElseThrow())
                        .getSingleResult()
                        .toString())
                .startsWith("Your place is confirmed");
    }

    @Test
    void without_address_and_group_account_it_becomes_a_letter_until_it_is_printed() throws Exception {
        book(ivy);

        LetterRow letter = letterTo("Ivy Staithe");
        assertThat(letter.subject()).startsWith("Your place is confirmed");
        assertThat(letter.body()).startsWith("Dear Ivy Staithe,");
        assertThat(letter.agency()).startsWith("Playgroup");

        asCoordinator(() -> {
            letters.printed(letter.id());
            return null;
        });
        assertThat(letterTo("Ivy Staithe")).isNull();
        assertThat(asCoordinator(() -> letters.letter(letter.id())).printedAt()).isNotNull();
    }

    @Test
    void a_letter_with_a_one_time_link_lies_sealed_until_it_is_printed_and_is_forgotten_then() throws Exception {
        session = given.session(
                1, CollectsFeedback.ON_PAPER, given.person("Tamsin Hale"), given.person("Hugo Moss"), FAR.plusDays(1));
        book(contact);
        As.person(ivy.publicId(), () -> bookings.book(new BookPlace(session, null, IfFull.WAIT)), Role.PRACTITIONER);

        LetterRow letter = letterTo("Ivy Staithe");
        assertThat(letter.body()).contains("You are number 1 in line", "/booking/leave-line?code=");
        assertThat(kept(letter.id())).as("in the database").containsExactly("", true);

        asCoordinator(() -> {
            letters.printed(letter.id());
            return null;
        });
        assertThat(kept(letter.id())).containsExactly("", false);
        assertThat(asCoordinator(() -> letters.letter(letter.id())).body()).isEmpty();
    }

    private Object[] kept(UUID letter) {
        return (Object[]) entities.createNativeQuery("SELECT body, sealed IS NOT NULL FROM letter WHERE id = ?1")
                .setParameter(1, letter)
                .getSingleResult();
    }

    @Test
    void a_closed_group_account_is_used_no_more() throws Exception {
        UUID account = open();
        asCoordinator(() -> {
            groups.close(account);
            return null;
        });

        book(ivy);

        assertThat(letterTo("Ivy Staithe")).isNotNull();
        assertThat(refused(() -> asCoordinator(() -> {
                    groups.close(account);
                    return null;
                })))
                .isEqualTo(GroupAccountRefusal.GROUP_ACCOUNT_CLOSED);
    }

    @Test
    void an_agency_has_one_and_its_contact_works_there() throws Exception {
        open();

        assertThat(refused(this::open)).isEqualTo(GroupAccountRefusal.GROUP_ACCOUNT_THERE);
        PersonCard stranger = given.person("Stan Away");
        assertThat(refused(() -> asCoordinator(() -> groups.open(given.agency("Other"), mailbox, stranger.publicId()))))
                .isEqualTo(GroupAccountRefusal.CONTACT_WORKS_ELSEWHERE);
    }

    @Test
    void the_list_tells_how_many_are_reached_through_it() throws Exception {
        UUID account = open();

        assertThat(row(account).people()).isEqualTo(1);
        assertThat(row(account).contact()).isEqualTo("Meg Rudder");
    }

    private GroupAccountRow row(UUID account) throws Exception {
        for (int page = 1; ; page++) {
            PageRequest request = new PageRequest(page, PageRequest.LARGEST);
            for (GroupAccountRow row :
                    asCoordinator(() -> groups.accounts(request)).items()) {
                if (row.id().equals(account)) {
                    return row;
                }
            }
        }
    }

    private UUID open() throws Exception {
        return asCoordinator(() -> groups.open(agency, mailbox, contact.publicId()));
    }

    private void book(PersonCard person) throws Exception {
        // Not in the past, of which nobody is told.
        As.person(
                person.publicId(), () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE)), Role.PRACTITIONER);
    }

    /** The letter to somebody about this test's session; there is no other of that day. */
    private LetterRow letterTo(String name) throws Exception {
        String course = (String) entities.createNativeQuery("SELECT c.title FROM course c JOIN course_session s"
                        + " ON s.course_id = c.id WHERE s.public_id = ?1")
                .setParameter(1, session)
                .getSingleResult();
        List<?> ids = entities.createNativeQuery("SELECT id FROM letter WHERE subject LIKE ?1 AND printed_at IS NULL")
                .setParameter(1, "%" + course)
                .getResultList();
        return ids.isEmpty() ? null : asCoordinator(() -> letters.letter((UUID) ids.get(0)));
    }

    private Object refused(Callable<?> act) {
        return catchThrowableOfType(Refusal.class, act::call).reason();
    }

    private <T> T asCoordinator(Callable<T> act) throws Exception {
        return As.person(coordinator, act, Role.COORDINATOR);
    }
}
