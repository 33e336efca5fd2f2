package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.AgencyInvitation;
import org.wherry.people.model.InvitationRow;
import org.wherry.people.model.JoiningRefusal;
import org.wherry.people.model.Role;
import org.wherry.people.model.SignInRefusal;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** Agencies invite people, and people claim the records that others kept of them. */
@ExtendWith(ArquillianExtension.class)
class InvitingIT {
    @Inject
    private InvitationService invitations;

    @Inject
    private InvitedService invited;

    @Inject
    private ClaimService claims;

    @Inject
    private JoiningSteps steps;

    @Inject
    private SetUp setUp;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    private final String email = "new." + UUID.randomUUID() + "@example.org";
    private UUID agency;
    private UUID contact;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void anAgencyWithABookingContact() throws Exception {
        agency = given.agency(null);
        contact = steps.bookingContactOf(agency);
    }

    @Test
    void a_known_address_and_an_unknown_one_look_the_same_to_whoever_invites() throws Exception {
        steps.ask(email, null, null);
        steps.open(steps.linkSentTo(email));
        String unknown = "unknown." + email;

        int number = asContact(() -> invitations.invite(agency, List.of(email, unknown, "", email), "Teacher"));

        assertThat(number).isEqualTo(2);
        List<InvitationRow> rows =
                asContact(() -> invitations.invitations(JoiningSteps.FIRST)).items();
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo(AgencyInvitation.State.WAITING);
            assertThat(row.expired()).isFalse();
        });
        steps.as(steps.personOf(email), Role.PRACTITIONER, () -> {
            invited.accept(steps.linkSentTo(email));
            return null;
        });
        steps.visitor(() -> invited.acceptAndOpen(
                steps.linkSentTo(unknown), "Mair Prys", JoiningSteps.PASSWORD, JoiningSteps.HERE));
        assertThat(steps.postsAt(agency, email)).isEqualTo(1);
        assertThat(steps.postsAt(agency, unknown)).isEqualTo(1);
        assertThat(steps.signsIn(unknown)).isTrue();
    }

    @Test
    void an_invitation_that_was_withdrawn_or_declined_opens_nothing() throws Exception {
        asContact(() -> invitations.invite(agency, List.of(email, "b." + email), null));
        UUID first = asContact(() -> invitations.invitations(JoiningSteps.FIRST)).items().stream()
                .filter(row -> row.email().equals(email))
                .findFirst()
                .orElseThrow()
                .id();
        asContact(() -> {
            invitations.withdraw(first);
            return null;
        });
        String declined = steps.linkSentTo("b." + email);
        steps.visitor(() -> {
            invited.decline(declined);
            return null;
        });

        JoiningSteps.refused(
                () -> steps.visitor(() -> invited.look(steps.linkSentTo(email))), JoiningRefusal.INVITATION_OVER);
        JoiningSteps.refused(() -> steps.visitor(() -> invited.look(declined)), SignInRefusal.LINK_SPENT);
        JoiningSteps.refused(
                () -> asContact(() -> {
                    invitations.sendAgain(first);
                    return null;
                }),
                JoiningRefusal.INVITATION_OVER);
    }

    @Test
    void one_unreadable_address_invites_nobody_and_another_agency_is_not_there() throws Exception {
        JoiningSteps.refused(
                () -> asContact(() -> invitations.invite(agency, List.of(email, "nonsense"), null)),
                JoiningRefusal.INVITED_UNREADABLE);
        UUID other = given.agency(null);

        assertThatThrownBy(() -> asContact(() -> invitations.invite(other, List.of(email), null)))
                .isInstanceOf(NoSuch.class);
        assertThat(steps.mailsTo(email)).isEmpty();
    }

    @Test
    void a_record_is_claimed_with_its_code_and_name_once() throws Exception {
        UUID record = acting.asSystem(TODAY, () -> setUp.person("Siân Ó Briain", null))
                .publicId();
        given.post(record, agency);
        steps.ask(email, null, null);
        steps.open(steps.linkSentTo(email));
        UUID self = steps.personOf(email);
        String old = asContact(() -> claims.makeCode(record)).code();
        String code = asContact(() -> claims.makeCode(record)).code();

        JoiningSteps.refused(() -> steps.claim(self, "Siân Ó Briain", old), JoiningRefusal.CODE_NOT_KNOWN);
        JoiningSteps.refused(() -> steps.claim(self, "Somebody Else", code), JoiningRefusal.CODE_NOT_KNOWN);
        steps.claim(
                self, "sian o briain", code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));

        JoiningSteps.refused(() -> steps.claim(self, "Siân Ó Briain", code), JoiningRefusal.CODE_NOT_KNOWN);
        assertThat(entities.createNativeQuery(
                                "SELECT s.public_id FROM person p JOIN person s ON s.id = p.merged_into_id"
                                        + " WHERE p.public_id = CAST(? AS uuid)")
                        .setParameter(1, record.toString())
                        .getSingleResult())
                .hasToString(self.toString());
    }

    private <T> T asContact(Callable<T> act) throws Exception {
        return steps.as(contact, Role.BOOKING_CONTACT, act);
    }
}
