package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.Joining;
import org.wherry.people.model.JoiningRefusal;
import org.wherry.people.model.JoiningRow;
import org.wherry.people.model.Role;
import org.wherry.people.model.SignInRefusal;
import org.wherry.testing.Acting;
import org.wherry.testing.AtOnce;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** People join by themselves, and their agency says whether they are its own. */
@ExtendWith(ArquillianExtension.class)
class JoiningIT {
    @Inject
    private JoiningService joining;

    @Inject
    private JoiningDesk desk;

    @Inject
    private MergeService merges;

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
    void nobody_is_a_person_before_their_address_is_verified_and_their_post_waits_for_the_agency() throws Exception {
        steps.ask(email, agency, null);
        assertThat(steps.people(email)).isZero();

        LetIn letIn = steps.open(steps.linkSentTo(email));

        assertThat(letIn).isNotNull();
        assertThat(steps.signsIn(email)).isTrue();
        assertThat(steps.postsAt(agency, email)).isZero();
        JoiningRow row = steps.waitingFor(contact).stream()
                .filter(each -> each.email().equals(email))
                .findFirst()
                .orElseThrow();
        asContact(() -> {
            desk.approve(row.id());
            return null;
        });
        assertThat(steps.postsAt(agency, email)).isEqualTo(1);
        assertThat(steps.mailTo(email)).contains("one of the people of");
        JoiningSteps.refused(
                () -> asContact(() -> {
                    desk.approve(row.id());
                    return null;
                }),
                JoiningRefusal.JOINING_DECIDED);
    }

    @Test
    void an_address_with_an_account_is_answered_the_same_and_told_by_mail() throws Exception {
        steps.ask(email, null, null);
        steps.open(steps.linkSentTo(email));

        steps.ask(email, null, null);

        assertThat(steps.mailTo(email)).contains("has an account already").doesNotContain("code=");
        assertThat(steps.people(email)).isEqualTo(1);
    }

    @Test
    void a_mailbox_is_not_flooded() throws Exception {
        for (int time = 0; time < JoiningService.MOST_AN_HOUR + 3; time++) {
            steps.ask(email, null, null);
        }

        assertThat(steps.mailsTo(email)).hasSize(JoiningService.MOST_AN_HOUR);
    }

    @Test
    void a_link_works_once_and_in_time_and_a_weak_password_does_not_spend_it() throws Exception {
        steps.ask(email, null, null);
        String link = steps.linkSentTo(email);
        JoiningSteps.refused(
                () -> steps.visitor(() -> joining.open(link, "short", JoiningSteps.HERE)),
                SignInRefusal.PASSWORD_TOO_SHORT);

        steps.open(link);

        JoiningSteps.refused(() -> steps.open(link), SignInRefusal.LINK_SPENT);
        String late = "late." + email;
        steps.ask(late, null, null);
        String lateLink = steps.linkSentTo(late);
        JoiningSteps.refused(
                () -> acting.asVisitor(
                        TODAY.plus(Duration.ofDays(2)),
                        () -> joining.open(lateLink, JoiningSteps.PASSWORD, JoiningSteps.HERE)),
                SignInRefusal.LINK_EXPIRED);
        assertThat(steps.people(late)).isZero();
    }

    @Test
    void two_who_verify_the_same_address_at_once_open_one_account() throws Exception {
        steps.ask(email, null, null);
        String link = steps.linkSentTo(email);

        List<Object> became = AtOnce.times(4, () -> steps.open(link));

        assertThat(became).filteredOn(LetIn.class::isInstance).hasSize(1);
        assertThat(became).filteredOn(SignInRefusal.LINK_SPENT::equals).hasSize(3);
        assertThat(steps.people(email)).isEqualTo(1);
    }

    @Test
    void an_address_with_a_line_break_is_refused() {
        JoiningSteps.refused(
                () -> steps.ask("a@example.org\nBcc: b@example.org", null, null), CommonRefusal.NOT_AN_EMAIL);
    }

    @Test
    void somebody_whom_others_entered_under_the_same_address_and_name_finds_their_record() throws Exception {
        UUID entered =
                acting.asSystem(TODAY, () -> setUp.person("Aled  PRYS", email)).publicId();
        given.post(entered, agency);
        steps.ask(email, null, null);

        steps.open(steps.linkSentTo(email));

        assertThat(steps.people(email)).isEqualTo(1);
        assertThat(steps.postsAt(agency, email)).isEqualTo(1);
    }

    @Test
    void whoever_reads_a_shared_mailbox_takes_nobodys_record() throws Exception {
        UUID entered =
                acting.asSystem(TODAY, () -> setUp.person("Aled Prys", email)).publicId();
        given.post(entered, agency);
        acting.asSystem(TODAY, () -> setUp.person("Mair Prys", email));
        steps.ask(email, null, null);

        steps.open(steps.linkSentTo(email));

        assertThat(steps.personOf(email)).isNotEqualTo(entered);
    }

    @Test
    void a_record_with_a_role_or_made_one_with_another_is_not_opened_by_an_address_alone() throws Exception {
        UUID trainer =
                acting.asSystem(TODAY, () -> setUp.person("Aled Prys", email)).publicId();
        steps.grant(trainer, Role.TRAINER, null);
        String other = "other." + email;
        UUID merged =
                acting.asSystem(TODAY, () -> setUp.person("Aled Prys", other)).publicId();
        UUID survivor = given.person("Aled Prys").publicId();
        acting.asSystem(TODAY, () -> merges.merge(merged, survivor));
        steps.ask(email, null, null);
        steps.ask(other, null, null);

        steps.open(steps.linkSentTo(email));
        steps.open(steps.linkSentTo(other));

        assertThat(steps.personOf(email)).isNotEqualTo(trainer);
        assertThat(steps.personOf(other)).isNotEqualTo(merged).isNotEqualTo(survivor);
    }

    @Test
    void an_agency_that_is_not_here_is_settled_by_a_coordinator_alone() throws Exception {
        steps.ask(email, null, "Riverside Scouts");
        steps.open(steps.linkSentTo(email));
        assertThat(steps.waitingFor(contact)).noneMatch(row -> row.email().equals(email));
        JoiningRow row = acting.asCoordinator(TODAY, () -> desk.waiting(JoiningSteps.FIRST)).items().stream()
                .filter(each -> each.email().equals(email))
                .findFirst()
                .orElseThrow();
        UUID coordinator = given.person("Coordinator").publicId();

        JoiningSteps.refused(
                () -> steps.as(coordinator, Role.COORDINATOR, () -> {
                    desk.approve(row.id());
                    return null;
                }),
                JoiningRefusal.AGENCY_NOT_SETTLED);
        steps.as(coordinator, Role.COORDINATOR, () -> {
            desk.settle(row.id(), agency);
            return null;
        });

        assertThat(row.state()).isEqualTo(Joining.State.AGENCY_ASKED);
        assertThat(steps.postsAt(agency, email)).isEqualTo(1);
        assertThatThrownBy(() -> asContact(() -> {
                    desk.settle(row.id(), agency);
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nobody_decides_about_themselves_nor_for_another_agency() throws Exception {
        steps.ask(email, agency, null);
        steps.open(steps.linkSentTo(email));
        UUID self = steps.personOf(email);
        steps.grant(self, Role.BOOKING_CONTACT, agency);
        JoiningRow row = steps.waitingFor(contact).get(0);

        JoiningSteps.refused(
                () -> steps.as(self, Role.BOOKING_CONTACT, () -> {
                    desk.approve(row.id());
                    return null;
                }),
                JoiningRefusal.OWN_JOINING);
        UUID stranger = steps.bookingContactOf(given.agency(null));
        assertThatThrownBy(() -> steps.as(stranger, Role.BOOKING_CONTACT, () -> desk.one(row.id())))
                .isInstanceOf(NoSuch.class);
    }

    private <T> T asContact(Callable<T> act) throws Exception {
        return steps.as(contact, Role.BOOKING_CONTACT, act);
    }
}
