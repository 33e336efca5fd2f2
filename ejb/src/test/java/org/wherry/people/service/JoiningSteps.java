package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.JoiningRow;
import org.wherry.people.model.Origin;
import org.wherry.people.model.Role;
import org.wherry.testing.Acting;
import org.wherry.testing.As;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.WrittenMails;

/** What a test of joining does again and again, and what it sees of it. */
@ApplicationScoped
public class JoiningSteps {
    static final String PASSWORD = "seven quiet herons";
    static final Origin HERE = new Origin("127.0.0.0/24", "a test");
    static final PageRequest FIRST = new PageRequest(1, 100);
    private static final Pattern CODE = Pattern.compile("code=([\\w-]+)");

    @Inject
    private JoiningService joining;

    @Inject
    private JoiningDesk desk;

    @Inject
    private ClaimService claims;

    @Inject
    private SignInService signIn;

    @Inject
    private SetUp setUp;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Inject
    private WrittenMails mails;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    void ask(String address, UUID at, String notHere) throws Exception {
        visitor(() -> {
            joining.ask(new AskToJoin("Aled Prys", address, "Family worker", at, notHere, null));
            return null;
        });
    }

    LetIn open(String link) throws Exception {
        return visitor(() -> joining.open(link, PASSWORD, HERE));
    }

    void claim(UUID self, String name, String code) throws Exception {
        as(self, Role.PRACTITIONER, () -> {
            claims.claim(name, code);
            return null;
        });
    }

    boolean signsIn(String address) throws Exception {
        return visitor(() -> signIn.byPassword(address, PASSWORD, HERE)).isPresent();
    }

    List<JoiningRow> waitingFor(UUID person) throws Exception {
        return as(person, Role.BOOKING_CONTACT, () -> desk.waiting(FIRST)).items();
    }

    UUID bookingContactOf(UUID of) throws Exception {
        UUID person = given.person("Booking Contact").publicId();
        grant(person, Role.BOOKING_CONTACT, of);
        return person;
    }

    void grant(UUID person, Role role, UUID at) throws Exception {
        acting.asSystem(TODAY, () -> {
            setUp.grant(person, role, at);
            return null;
        });
    }

    <T> T as(UUID person, Role role, Callable<T> act) throws Exception {
        return acting.asSystem(TODAY, () -> As.person(person, act, role));
    }

    <T> T visitor(Callable<T> act) throws Exception {
        return acting.asVisitor(TODAY, act);
    }

    static void refused(ThrowingCallable act, Reason reason) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }

    String linkSentTo(String address) {
        return mailsTo(address).stream()
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    String mailTo(String address) {
        return mailsTo(address).get(0);
    }

    /** The newest first, as they wait in the outbox. */
    List<String> mailsTo(String address) {
        return mails.to(address).stream()
                .map(mail -> mail.subject() + "\n" + mails.bodyOf(mail))
                .toList();
    }

    long people(String address) {
        return count("SELECT count(*) FROM person WHERE email = ?", address);
    }

    long postsAt(UUID at, String address) {
        return count(
                "SELECT count(*) FROM post t JOIN agency a ON a.id = t.agency_id JOIN person p ON p.id = t.person_id"
                        + " WHERE p.email = ? AND a.public_id = '" + at + "'",
                address);
    }

    UUID personOf(String address) {
        return (UUID) entities.createNativeQuery("SELECT person.public_id FROM account JOIN person ON"
                        + " person.id = person_id WHERE account.email = ?")
                .setParameter(1, address)
                .getSingleResult();
    }

    long count(String sql, String address) {
        return ((Number)
                        entities.createNativeQuery(sql).setParameter(1, address).getSingleResult())
                .longValue();
    }
}
