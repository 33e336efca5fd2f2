package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Origin;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.ProvedIdentity;
import org.wherry.people.model.Role;
import org.wherry.people.model.SingleSignOnRefusal;
import org.wherry.testing.Acting;
import org.wherry.testing.As;
import org.wherry.testing.AtOnce;
import org.wherry.testing.InContainer;

/** An account elsewhere signs in whoever linked it, and nobody else. */
@ExtendWith(ArquillianExtension.class)
class LinkingAnIdentityIT {
    private static final Instant TODAY = Instant.parse("2037-03-02T10:00:00Z");
    private static final String ISSUER = "https://identity.example.org/county";
    private static final Origin DESK = new Origin("203.0.113.0/24", "Firefox on Windows");

    @Inject
    private IdentityService identities;

    @Inject
    private SingleSignOn singleSignOn;

    @Inject
    private SignInService signIn;

    @Inject
    private SetUp setUp;

    @Inject
    private Acting acting;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    private final ProvedIdentity proved = provedAs(UUID.randomUUID().toString());
    private PersonCard ann;
    private PersonCard bo;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void twoPeopleWithAccounts() throws Exception {
        ann = withAccount("Ann O’Neill");
        bo = withAccount("Bo Prys");
    }

    @Test
    void who_linked_it_is_signed_in_by_it() throws Exception {
        link(ann);

        assertThat(signedInBy(proved)).isEqualTo(ann.publicId());
        assertThat(mine(ann)).singleElement().satisfies(row -> {
            assertThat(row.provider()).isEqualTo("identity.example.org");
            assertThat(row.accountName()).isEqualTo("ann@county.example.org");
            assertThat(row.linkedAt()).isEqualTo(TODAY);
            assertThat(row.lastUsedAt()).isEqualTo(TODAY);
        });
    }

    @Test
    void nobody_is_signed_in_by_one_that_nobody_linked_whatever_it_is_called() throws Exception {
        String email = ann.email().orElseThrow();

        assertThat(signedInBy(new ProvedIdentity(ISSUER, UUID.randomUUID().toString(), email, true)))
                .isNull();
    }

    @Test
    void the_same_subject_of_another_provider_is_another_account() throws Exception {
        link(ann);

        assertThat(signedInBy(new ProvedIdentity("https://elsewhere.example.org", proved.subject(), "Ann", true)))
                .isNull();
    }

    @Test
    void it_is_told_by_what_it_is_called_now() throws Exception {
        link(ann);

        signedInBy(new ProvedIdentity(ISSUER, proved.subject(), "ann.oneill@county.example.org", false));

        assertThat(mine(ann).get(0).accountName()).isEqualTo("ann.oneill@county.example.org");
    }

    @Test
    void linking_it_again_changes_nothing() throws Exception {
        link(ann);
        link(ann);

        assertThat(mine(ann)).hasSize(1);
    }

    @Test
    void somebody_elses_cannot_be_linked() throws Exception {
        link(ann);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> link(bo))
                .matches(refusal -> refusal.reason() == SingleSignOnRefusal.IDENTITY_OF_ANOTHER);
        assertThat(mine(bo)).isEmpty();
        assertThat(signedInBy(proved)).isEqualTo(ann.publicId());
    }

    @Test
    void of_two_who_link_it_at_once_one_gets_it_and_the_other_is_told_why_not() throws Exception {
        Queue<PersonCard> both = new ConcurrentLinkedQueue<>();
        both.add(ann);
        both.add(bo);

        assertThat(AtOnce.times(2, () -> {
                    link(both.remove());
                    return "linked";
                }))
                .containsExactlyInAnyOrder("linked", SingleSignOnRefusal.IDENTITY_OF_ANOTHER);
        assertThat(mine(ann).size() + mine(bo).size()).isEqualTo(1);
    }

    @Test
    void it_signs_nobody_in_once_it_is_unlinked() throws Exception {
        link(ann);
        UUID id = mine(ann).get(0).id();

        as(ann, () -> {
            identities.unlink(id);
            return null;
        });

        assertThat(mine(ann)).isEmpty();
        assertThat(signedInBy(proved)).isNull();
    }

    @Test
    void somebody_elses_answers_as_if_it_were_not_there() throws Exception {
        link(ann);
        UUID id = mine(ann).get(0).id();

        assertThatExceptionOfType(NoSuch.class)
                .isThrownBy(() -> as(bo, () -> {
                    identities.unlink(id);
                    return null;
                }));
        assertThat(mine(ann)).hasSize(1);
    }

    @Test
    void it_opens_nothing_to_somebody_without_an_account_here() throws Exception {
        PersonCard cy = As.system(() -> setUp.person("Cy Vaughan", null));
        link(cy);

        assertThat(signedInBy(proved)).isNull();
    }

    @Test
    void our_second_step_is_asked_of_staff_unless_the_provider_took_one() throws Exception {
        link(ann);
        As.system(() -> {
            setUp.grant(ann.publicId(), Role.COORDINATOR, null);
            return null;
        });

        assertThat(standingAfter(proved).owesSecondStep()).isTrue();
        assertThat(standingAfter(new ProvedIdentity(ISSUER, proved.subject(), "ann@county.example.org", true))
                        .owesSecondStep())
                .isFalse();
    }

    @Test
    void its_owner_is_told_once_and_what_to_do_if_it_was_not_them() throws Exception {
        link(ann);
        link(ann);

        List<?> letters = entities.createNativeQuery(
                        "SELECT 'Subject: ' || subject || chr(10) || chr(10) || body FROM outbox_message"
                                + " WHERE recipient = ?1 AND kind = 'IDENTITY_LINKED'")
                .setParameter(1, ann.email().orElseThrow())
                .getResultList();
        try (InputStream approved = getClass().getResourceAsStream("/letters/identity-linked.txt")) {
            assertThat(letters.toString())
                    .isEqualTo("[" + new String(approved.readAllBytes(), StandardCharsets.UTF_8) + "]");
        }
    }

    @Test
    void no_provider_is_offered_where_none_is_set() {
        assertThat(singleSignOn.offered()).isEmpty();
        assertThatExceptionOfType(NoSuch.class).isThrownBy(() -> singleSignOn.begin("county", null, null));
    }

    private PersonCard withAccount(String name) throws Exception {
        String email = "somebody-" + UUID.randomUUID() + "@example.org";
        return As.system(() -> {
            PersonCard person = setUp.person(name, email);
            setUp.account(person.publicId(), email, null);
            return person;
        });
    }

    private void link(PersonCard person) throws Exception {
        as(person, () -> {
            identities.link(proved);
            return null;
        });
    }

    private List<LinkedIdentity> mine(PersonCard person) throws Exception {
        return as(person, identities::mine);
    }

    private UUID signedInBy(ProvedIdentity identity) throws Exception {
        return acting.asVisitor(TODAY, () -> identities
                .signIn(identity, DESK)
                .flatMap(letIn -> signIn.again(letIn.signIn()))
                .map(standing -> standing.person().id())
                .orElse(null));
    }

    private Standing standingAfter(ProvedIdentity identity) throws Exception {
        return acting.asVisitor(TODAY, () -> identities
                .signIn(identity, DESK)
                .flatMap(letIn -> signIn.again(letIn.signIn()))
                .orElseThrow());
    }

    private <T> T as(PersonCard person, Callable<T> act) throws Exception {
        return acting.asPractitioner(person.publicId(), TODAY, act);
    }

    private static ProvedIdentity provedAs(String subject) {
        return new ProvedIdentity(ISSUER, subject, "ann@county.example.org", false);
    }
}
