package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.BusinessClock;
import org.wherry.notification.model.Kind;
import org.wherry.people.model.OneTimeLink.Purpose;
import org.wherry.people.model.OneTimeLinks;
import org.wherry.people.model.Origin;
import org.wherry.people.model.People;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.people.model.SignInRefusal;
import org.wherry.people.model.Totp;
import org.wherry.testing.As;
import org.wherry.testing.AtOnce;
import org.wherry.testing.InContainer;
import org.wherry.testing.WrittenMails;

/** Two steps where two are due, a link once however often it is sent, and guesses that have to wait. */
@ExtendWith(ArquillianExtension.class)
class ProvingWhoOneIsIT {

    private static final Instant NOON = Instant.parse("2098-06-03T11:00:00Z");
    private static final String PASSWORD = "marmalade kestrel window";

    @Inject
    private SignInService signIn;

    @Inject
    private SecondStepService secondSteps;

    @Inject
    private PasswordService passwordService;

    @Inject
    private OneTimeLinks links;

    @Inject
    private People people;

    @Inject
    private SetUp setUp;

    @Inject
    private LostSecondStepService lost;

    @Inject
    private WrittenMails mails;

    @Inject
    private Passwords passwords;

    @Inject
    private BusinessClock clock;

    @Inject
    private UserTransaction transaction;

    private PersonCard ann;
    private String email;
    private Origin desk;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void somebodyWithAnAccount() throws Exception {
        email = "ann-" + UUID.randomUUID() + "@example.org";
        desk = new Origin("desk " + UUID.randomUUID(), "Firefox on Windows");
        ann = As.system(() -> {
            PersonCard person = setUp.person("Ann O’Neill", email);
            setUp.account(person.publicId(), email, passwords.hash(PASSWORD));
            setUp.grant(person.publicId(), Role.PRACTITIONER, null);
            return person;
        });
    }

    @Test
    void whoeverHasARoleThatReachesFarOwesASecondStepAndSetsItUp() throws Exception {
        grant(Role.ANALYST);
        LetIn letIn = at(NOON, this::enter);
        assertThat(letIn.owesSecondStep()).isTrue();
        assertThat(standing(letIn).owesSecondStep()).isTrue();

        Totp telephone =
                Totp.ofWords(at(NOON, () -> secondSteps.offer(letIn.signIn())).words());
        assertThat(reason(() -> secondSteps.setUp(letIn.signIn(), "000000x"))).isEqualTo(SignInRefusal.CODE_WRONG);
        List<String> recovery = at(NOON, () -> secondSteps.setUp(letIn.signIn(), code(telephone, NOON)));

        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(standing(letIn).owesSecondStep()).isFalse();
    }

    @Test
    void aRoleThatIsGivenToSomebodySignedInAsksForItOnTheNextRequest() throws Exception {
        LetIn letIn = at(NOON, this::enter);
        assertThat(standing(letIn).owesSecondStep()).isFalse();

        grant(Role.ADMINISTRATOR);

        assertThat(standing(letIn).owesSecondStep()).isTrue();
    }

    @Test
    void whoseSecondStepAnAdministratorTakesAwayIsTold() throws Exception {
        as(() -> setUp.secondStep(ann.publicId()));
        PersonCard adam = as(() -> setUp.person("Adam Fry", "adam-" + UUID.randomUUID() + "@example.org"));

        As.person(
                adam.publicId(),
                () -> {
                    lost.takeAway(ann.publicId());
                    return null;
                },
                Role.ADMINISTRATOR);

        assertThat(mails.to(email)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(Kind.SECOND_STEP_REMOVED);
            assertThat(mail.body()).contains("Dear Ann O’Neill,", "/people/sign-in");
        });
    }

    @Test
    void oneCodeSentTwiceAtOnceLetsOneIn() throws Exception {
        Totp telephone =
                Totp.ofWords(as(() -> clock.at(NOON.minusSeconds(3600), () -> setUp.secondStep(ann.publicId()))));
        LetIn one = at(NOON, this::enter);
        LetIn other = at(NOON, this::enter);
        String code = code(telephone, NOON);
        var waiting = new ConcurrentLinkedQueue<>(List.of(one.signIn(), other.signIn()));

        List<Object> became = AtOnce.times(2, () -> {
            UUID mine = waiting.poll();
            return at(NOON, () -> secondSteps.prove(mine, code));
        });

        assertThat(became).filteredOn(LetIn.class::isInstance).hasSize(1);
        assertThat(became).contains(SignInRefusal.CODE_WRONG);
    }

    @Test
    void aLinkSentTwiceAtOnceIsSpentOnce() throws Exception {
        String secret = link(Purpose.SIGN_IN);

        List<Object> became = AtOnce.times(2, () -> at(NOON, () -> signIn.byLink(secret, desk)));

        assertThat(became).filteredOn(LetIn.class::isInstance).hasSize(1);
        assertThat(became).contains(SignInRefusal.LINK_SPENT);
    }

    @Test
    void aLinkForOnePurposeOpensNoOther() throws Exception {
        String secret = link(Purpose.SIGN_IN);

        assertThat(reason(() -> {
                    passwordService.reset(secret, "another kestrel window");
                    return null;
                }))
                .isEqualTo(SignInRefusal.LINK_UNKNOWN);
    }

    @Test
    void aNewPasswordByLinkEndsEverySignInAndKeepsOutTheOldOne() throws Exception {
        LetIn before = at(NOON, this::enter);
        String secret = link(Purpose.RESET_PASSWORD);

        at(NOON, () -> {
            passwordService.reset(secret, "another kestrel window");
            return null;
        });

        assertThat(at(NOON, () -> signIn.again(before.signIn()))).isEmpty();
        assertThat(at(NOON, () -> signIn.byPassword(email, PASSWORD, desk))).isEmpty();
        assertThat(at(NOON, () -> signIn.byPassword(email, "another kestrel window", desk)))
                .isPresent();
    }

    @Test
    void aKnownAddressAndAnUnknownOneAreHashedAsOften() throws Exception {
        long before = Passwords.made();
        at(NOON, () -> signIn.byPassword(email, "not the password", desk));
        long known = Passwords.made() - before;
        at(NOON, () -> signIn.byPassword("nobody-" + email, "not the password", desk));

        assertThat(known).isEqualTo(1);
        assertThat(Passwords.made() - before - known).isEqualTo(known);
    }

    @Test
    void tenWrongPasswordsMakeTheNextWaitAndTheRightOneAfterTheWaitLetsIn() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(at(NOON, () -> signIn.byPassword(email, "wrong", desk))).isEmpty();
        }

        assertThat(reason(this::enter)).isEqualTo(SignInRefusal.TOO_MANY_TRIES);
        assertThat(at(NOON.plusSeconds(30), this::enter)).isNotNull();
        assertThat(at(NOON.plusSeconds(31), this::enter)).isNotNull();
    }

    @Test
    void whoeverGuessesElsewhereDoesNotKeepOutSomebodyWhoIsAtHome() throws Exception {
        Origin home = new Origin("198.51.100.4", "Firefox on Windows");
        at(NOON, () -> signIn.byPassword(email, PASSWORD, home)).orElseThrow();
        for (int i = 0; i < 10; i++) {
            at(NOON, () -> signIn.byPassword(email, "wrong", desk));
        }

        assertThat(reason(this::enter)).isEqualTo(SignInRefusal.TOO_MANY_TRIES);
        assertThat(at(NOON, () -> signIn.byPassword(email, PASSWORD, home))).isPresent();
    }

    @Test
    void aHundredTokensThatNobodyMadeMakeTheNextWaitButNoneThatSomebodyMade() throws Exception {
        String token = as(() -> setUp.token(ann.publicId(), "Diary"));
        for (int i = 0; i < 100; i++) {
            assertThat(at(NOON, () -> signIn.byToken("nobody's", desk))).isEmpty();
        }

        assertThat(reason(() -> signIn.byToken("nobody's", desk))).isEqualTo(SignInRefusal.TOO_MANY_TRIES);
        Instant now = ((Clock) clock).instant();
        assertThat(at(now, () -> signIn.byToken(token, desk))).isPresent();
    }

    private LetIn enter() {
        return signIn.byPassword(email, PASSWORD, desk).orElseThrow();
    }

    private Standing standing(LetIn letIn) throws Exception {
        return at(NOON, () -> signIn.again(letIn.signIn())).orElseThrow();
    }

    private String link(Purpose purpose) throws Exception {
        transaction.begin();
        String secret = links.make(
                        purpose,
                        people.byPublicId(ann.publicId()).orElseThrow(),
                        new EmailAddress(email),
                        NOON.minusSeconds(60))
                .secret()
                .clear();
        transaction.commit();
        return secret;
    }

    private void grant(Role role) throws Exception {
        as(() -> {
            setUp.grant(ann.publicId(), role, null);
            return null;
        });
    }

    private static String code(Totp telephone, Instant then) {
        return telephone.code(Totp.counter(then));
    }

    private Object reason(Callable<?> act) {
        return catchThrowableOfType(Refusal.class, () -> at(NOON, act)).reason();
    }

    private static <T> T as(Callable<T> act) throws Exception {
        return As.system(act);
    }

    private <T> T at(Instant now, Callable<T> act) throws Exception {
        return clock.at(now, () -> As.visitor(act));
    }
}
