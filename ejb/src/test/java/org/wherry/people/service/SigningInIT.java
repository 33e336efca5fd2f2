package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.service.BusinessClock;
import org.wherry.people.model.Origin;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.testing.As;
import org.wherry.testing.InContainer;

/** Somebody signs in, stays signed in for as long as they use it, and no longer. */
@ExtendWith(ArquillianExtension.class)
class SigningInIT {

    private static final Instant NOON = Instant.parse("2098-06-03T11:00:00Z");
    private static final Origin DESK = new Origin("203.0.113.7", "Firefox on Windows");
    private static final String PASSWORD = "marmalade kestrel window";

    @Inject
    private SignInService signIn;

    @Inject
    private SetUp setUp;

    @Inject
    private Passwords passwords;

    @Inject
    private BusinessClock clock;

    private PersonCard ann;
    private String email;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void somebodyWithAnAccount() throws Exception {
        email = "ann-" + UUID.randomUUID() + "@example.org";
        ann = As.system(() -> {
            PersonCard person = setUp.person("Ann O’Neill", email);
            setUp.account(person.publicId(), email, passwords.hash(PASSWORD));
            setUp.grant(person.publicId(), Role.PRACTITIONER, null);
            return person;
        });
    }

    @Test
    void addressAndPasswordLetSomebodyIn() throws Exception {
        LetIn letIn = at(NOON, () -> signIn.byPassword(email.toUpperCase(), PASSWORD, DESK))
                .orElseThrow();

        Standing standing = at(NOON, () -> signIn.again(letIn.signIn())).orElseThrow();
        assertThat(standing.person().id()).isEqualTo(ann.publicId());
        assertThat(standing.person().roles()).containsExactly(Role.PRACTITIONER);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreToldAlike() throws Exception {
        assertThat(at(NOON, () -> signIn.byPassword(email, PASSWORD + " ", DESK)))
                .isEmpty();
        assertThat(at(NOON, () -> signIn.byPassword("nobody-" + email, PASSWORD, DESK)))
                .isEmpty();
        assertThat(at(NOON, () -> signIn.byPassword("not an address", PASSWORD, DESK)))
                .isEmpty();
        assertThat(at(NOON, () -> signIn.byPassword(null, null, DESK))).isEmpty();
    }

    @Test
    void itEndsWhenItIsIdleForTooLong() throws Exception {
        UUID id = letIn();

        assertThat(at(NOON.plus(Duration.ofMinutes(29)), () -> signIn.again(id)))
                .isPresent();
        assertThat(at(NOON.plus(Duration.ofMinutes(58)), () -> signIn.again(id)))
                .isPresent();
        assertThat(at(NOON.plus(Duration.ofMinutes(90)), () -> signIn.again(id)))
                .isEmpty();
    }

    @Test
    void itEndsAfterTwelveHoursHoweverMuchItIsUsed() throws Exception {
        UUID id = letIn();

        for (int minutes = 20; minutes < 12 * 60; minutes += 20) {
            Instant then = NOON.plus(Duration.ofMinutes(minutes));
            assertThat(at(then, () -> signIn.again(id)))
                    .as("after %d minutes", minutes)
                    .isPresent();
        }
        assertThat(at(NOON.plus(Duration.ofHours(12)), () -> signIn.again(id))).isEmpty();
    }

    @Test
    void itEndsWithSigningOut() throws Exception {
        UUID id = letIn();

        at(NOON, () -> {
            signIn.end(id);
            return null;
        });

        assertThat(at(NOON, () -> signIn.again(id))).isEmpty();
        assertThat(at(NOON, () -> signIn.again(UUID.randomUUID()))).isEmpty();
    }

    private UUID letIn() throws Exception {
        return at(NOON, () -> signIn.byPassword(email, PASSWORD, DESK))
                .map(LetIn::signIn)
                .orElseThrow();
    }

    private <T> T at(Instant now, Callable<T> act) throws Exception {
        return clock.at(now, () -> As.visitor(act));
    }
}
