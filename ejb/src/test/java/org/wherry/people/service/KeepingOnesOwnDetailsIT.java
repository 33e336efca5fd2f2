package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.people.model.Contact;
import org.wherry.people.model.PeopleRefusal;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.people.model.SignInRefusal;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;
import org.wherry.testing.WrittenMails;

/** Somebody keeps their own addresses, chooses who finds them, and asks to be protected. */
@ExtendWith(ArquillianExtension.class)
class KeepingOnesOwnDetailsIT {

    private static final Pattern CODE = Pattern.compile("/people/confirm-address\\?code=(\\S+)");

    @Inject
    private MyDetailsService mine;

    @Inject
    private MyAddressesService addresses;

    @Inject
    private ContactListService contactList;

    @Inject
    private PeopleService people;

    @Inject
    private Directory directory;

    @Inject
    private GivenASession given;

    @Inject
    private WrittenMails mails;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    private PersonCard nerys;
    private String home;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void somebody_with_one_address() throws Exception {
        nerys = given.person("Nerys Price");
        home = "nerys-" + UUID.randomUUID() + "@home.example.org";
    }

    @Test
    void an_added_address_counts_once_its_link_was_followed() throws Exception {
        as(nerys, () -> addresses.add(home));
        assertThat(knownBy(home)).isEmpty();
        String code = code(home);
        assertThat(as(nerys, () -> addresses.toConfirm(code))).isEqualTo(home);
        assertThat(knownBy(home)).as("looking confirms nothing").isEmpty();

        as(nerys, () -> addresses.confirm(code));

        assertThat(knownBy(home)).containsExactly(nerys.publicId());
        assertThat(refusal(() -> as(nerys, () -> addresses.confirm(code)))).isEqualTo(SignInRefusal.LINK_SPENT);
        as(nerys, () -> addresses.makeMain(home));
        assertThat(directory.card(nerys.publicId()).email()).contains(home);
        assertThat(knownBy(nerys.email().orElseThrow())).containsExactly(nerys.publicId());
    }

    @Test
    void the_mail_says_what_it_is_for_how_long_it_holds_and_what_to_do_otherwise() throws Exception {
        as(nerys, () -> addresses.add(home));

        String letter = letter(home)
                .replace(home, "ADDRESS")
                .replaceFirst("code=\\S+", "code=CODE")
                .replaceFirst("until .*:\\n", "until MOMENT:\n");
        try (InputStream approved = getClass().getResourceAsStream("/letters/address-to-confirm.txt")) {
            assertThat(letter).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_link_is_nothing_to_anybody_else_and_is_left_unspent_by_them() throws Exception {
        as(nerys, () -> addresses.add(home));
        String code = code(home);
        PersonCard stranger = given.person("A Stranger");

        assertThat(refusal(() -> as(stranger, () -> addresses.confirm(code)))).isEqualTo(SignInRefusal.LINK_UNKNOWN);
        as(nerys, () -> addresses.confirm(code));
        assertThat(knownBy(home)).containsExactly(nerys.publicId());
    }

    @Test
    void a_mailbox_is_not_flooded() throws Exception {
        as(nerys, () -> addresses.add(home));

        assertThat(refusal(() -> as(nerys, () -> addresses.sendLinkAgain(home))))
                .isEqualTo(PeopleRefusal.MAIL_ON_ITS_WAY);
    }

    @Test
    void an_address_with_a_line_break_is_refused() {
        assertThat(refusal(() -> as(nerys, () -> addresses.add("nerys@example.org\r\nBcc: all@example.org"))))
                .isEqualTo(CommonRefusal.NOT_AN_EMAIL);
    }

    @Test
    void colleagues_find_who_chose_it_and_nobody_else_does() throws Exception {
        UUID school = given.agency("School");
        PersonCard colleague = given.person("A Colleague");
        PersonCard elsewhere = given.person("Elsewhere");
        given.post(nerys, school);
        given.post(colleague, school);
        given.post(elsewhere, given.agency("Another school"));
        assertThat(contactsOf(colleague)).isEmpty();

        as(nerys, () -> contactList.choose(true));
        assertThat(contactsOf(colleague)).containsExactly("Nerys Price");
        assertThat(contactsOf(elsewhere)).isEmpty();

        as(nerys, () -> contactList.choose(false));
        assertThat(contactsOf(colleague)).isEmpty();
    }

    @Test
    void who_becomes_protected_leaves_the_list_and_cannot_come_back() throws Exception {
        UUID school = given.agency("School");
        PersonCard colleague = given.person("A Colleague");
        given.post(nerys, school);
        given.post(colleague, school);
        as(nerys, () -> contactList.choose(true));
        as(nerys, () -> mine.askForProtection("Somebody looks for me."));
        assertThat(refusal(() -> as(nerys, () -> mine.askForProtection("Again."))))
                .isEqualTo(PeopleRefusal.PROTECTION_ASKED);

        PersonCard coordinator = given.person("Coordinator");
        asCoordinator(coordinator, () -> people.decideProtection(nerys.publicId(), true));

        assertThat(contactsOf(colleague)).isEmpty();
        assertThat(refusal(() -> as(nerys, () -> contactList.choose(true))))
                .isEqualTo(PeopleRefusal.NOT_ON_CONTACT_LISTS);
        assertThat(entities.createNativeQuery("SELECT r.words FROM protection_request r"
                                + " JOIN person p ON p.id = r.person_id WHERE p.public_id = ?1")
                        .setParameter(1, nerys.publicId())
                        .getResultList())
                .as("the reason is gone with the decision")
                .containsOnlyNulls();
    }

    @Test
    void nobody_decides_about_their_own_protection() throws Exception {
        as(nerys, () -> mine.askForProtection("Somebody looks for me."));

        assertThat(refusal(() -> asCoordinator(nerys, () -> people.decideProtection(nerys.publicId(), true))))
                .isEqualTo(PeopleRefusal.OWN_CASE);
        assertThat(refusal(() -> asCoordinator(
                        nerys,
                        () -> people.correct(
                                nerys.publicId(),
                                people.person(nerys.publicId()).version(),
                                new PersonFacts("Nerys Price", null, true, false)))))
                .isEqualTo(PeopleRefusal.OWN_CASE);
    }

    private List<String> contactsOf(PersonCard person) throws Exception {
        return As.person(
                person.publicId(),
                () -> contactList.contacts(new PageRequest(1, 20)).items().stream()
                        .map(Contact::name)
                        .toList(),
                Role.PRACTITIONER);
    }

    private List<UUID> knownBy(String email) throws Exception {
        return As.system(() ->
                directory.knownBy(email).stream().map(PersonCard::publicId).toList());
    }

    private String code(String email) {
        Matcher code = CODE.matcher(letter(email));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private String letter(String email) {
        OutboxMessage mail = mails.to(email).get(0);
        return "Subject: " + mail.subject() + "\n\n" + mails.bodyOf(mail);
    }

    private static <T> T as(PersonCard person, Callable<T> act) throws Exception {
        return As.person(person.publicId(), act, Role.PRACTITIONER);
    }

    private static void as(PersonCard person, Runnable act) throws Exception {
        as(person, () -> {
            act.run();
            return null;
        });
    }

    private static void asCoordinator(PersonCard person, Runnable act) throws Exception {
        As.person(
                person.publicId(),
                () -> {
                    act.run();
                    return null;
                },
                Role.COORDINATOR);
    }

    private static Reason refusal(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.reason();
    }
}
