package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
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
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.AcceptanceRow;
import org.wherry.people.model.ComplaintRow;
import org.wherry.people.model.DataKind;
import org.wherry.people.model.HoldRow;
import org.wherry.people.model.NoticeRow;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.PrivacyRefusal;
import org.wherry.people.model.RetentionRule;
import org.wherry.people.model.Role;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;

/** What coordinators and administrators see and do about other people's data: complaints, holds, notices and rules. */
@ExtendWith(ArquillianExtension.class)
class MindingPrivacyIT {

    private static final PageRequest ALL = new PageRequest(1, 100);

    @Inject
    private ComplaintService complaints;

    @Inject
    private HoldService holds;

    @Inject
    private NoticeService notices;

    @Inject
    private RetentionService retention;

    @Inject
    private RetentionRunner runner;

    @Inject
    private GivenASession given;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    private PersonCard ann;
    private PersonCard cora;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void somebodyAndACoordinator() throws Exception {
        ann = given.person("Ann O’Neill");
        cora = given.person("Cora Flint");
    }

    @Test
    void aComplaintIsAnsweredOnceByTheOfficeAndReadByWhoeverMadeIt() throws Exception {
        UUID complaint = asAnn(() -> complaints.complain("My manager saw my booking"));
        UUID own = asCora(() -> {
            complaints.writeDown(cora.publicId(), "It was me");
            return complaints.page(ALL).items().stream()
                    .filter(row -> row.personId() == cora.id())
                    .findFirst()
                    .orElseThrow()
                    .id();
        });

        asCora(() -> answer(complaint, "That was wrong of us"));

        assertThat(asAnn(() -> complaints.mine()))
                .singleElement()
                .extracting(ComplaintRow::answer)
                .isEqualTo("That was wrong of us");
        assertThat(letters()).containsExactly("COMPLAINT_ANSWERED");
        refuses(PrivacyRefusal.COMPLAINT_SETTLED, () -> asCora(() -> answer(complaint, "Again")));
        refuses(PrivacyRefusal.OWN_REQUEST, () -> asCora(() -> answer(own, "I agree with me")));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> asAnn(() -> answer(complaint, "Mine")));
    }

    @Test
    void aHoldStandsInTheListUntilItIsLifted() throws Exception {
        UUID hold = asCora(() -> holds.place(ann.publicId().toString(), "An inquiry"));
        refuses(PrivacyRefusal.HELD_ALREADY, () -> asCora(() -> holds.place(mailOf(ann), "Another")));
        refuses(PrivacyRefusal.NOT_ONE_PERSON, () -> asCora(() -> holds.place("nobody@example.org", "Somebody")));

        assertThat(row(hold).person()).isEqualTo("Ann O’Neill");
        assertThat(row(hold).placedBy()).isEqualTo("Cora Flint");
        assertThat(row(hold).liftedAt()).isNull();

        asCora(() -> {
            holds.lift(hold);
            return null;
        });

        assertThat(row(hold).liftedBy()).isEqualTo("Cora Flint");
    }

    @Test
    void aNewNoticeIsToBeReadByEverybodyAgain() throws Exception {
        int first = asAdministrator(() -> notices.publish("New", "# Why\n\nWe keep little."));
        asAnn(() -> accept(first));
        assertThat(asAnn(() -> notices.acceptedAt())).isPresent();

        int second = asAdministrator(() -> notices.publish("Newer", "We keep less."));

        assertThat(second).isEqualTo(first + 1);
        assertThat(asAnn(() -> notices.acceptedAt())).isEmpty();
        assertThatExceptionOfType(LostUpdate.class).isThrownBy(() -> asAnn(() -> accept(first)));
        asAnn(() -> accept(second));
        asAnn(() -> accept(second));
        assertThat(asAdministrator(() -> notices.versions()))
                .extracting(NoticeRow::number, NoticeRow::accepted)
                .startsWith(tuple(second, 1L));
        assertThat(asAdministrator(() -> notices.acceptances(ALL)).items())
                .filteredOn(row -> row.person().equals("Ann O’Neill"))
                .extracting(AcceptanceRow::number)
                .contains(first, second);
    }

    @Test
    void aChangedRuleIsReportedAndOneThatChangedMeanwhileIsNotOverwritten() throws Exception {
        RetentionRule before = asAdministrator(() -> retention.rule(DataKind.MESSAGES));

        asAdministrator(() -> change(before.version(), 13));

        assertThat(asAdministrator(() -> retention.report()))
                .filteredOn(due -> due.rule().kind() == DataKind.MESSAGES)
                .singleElement()
                .satisfies(due -> assertThat(due.rule().months()).isEqualTo(13));
        assertThat(asAdministrator(() -> retention.report())).hasSize(DataKind.values().length);
        assertThatExceptionOfType(LostUpdate.class)
                .isThrownBy(() -> asAdministrator(() -> change(before.version(), 14)));
    }

    @Test
    void theJobRunsOnceADayHoweverManyNodesWake() throws Exception {
        As.system(runner::runOfTheDay);

        assertThat(As.system(runner::runOfTheDay)).isEmpty();
        assertThat(asAdministrator(() -> retention.runs()).get(0).counts())
                .hasSize(DataKind.values().length)
                .allSatisfy(count -> assertThat(count.failed()).isZero());
    }

    private HoldRow row(UUID hold) throws Exception {
        return asCora(() -> holds.page(ALL)).items().stream()
                .filter(row -> row.id().equals(hold))
                .findFirst()
                .orElseThrow();
    }

    private Void answer(UUID complaint, String words) {
        complaints.answer(complaint, words);
        return null;
    }

    private Void accept(int number) {
        notices.accept(number);
        return null;
    }

    private Void change(long version, int months) {
        retention.change(DataKind.MESSAGES, version, months, "Public task");
        return null;
    }

    @SuppressWarnings("unchecked")
    private List<Object> letters() {
        return entities.createNativeQuery("SELECT kind FROM outbox_message WHERE recipient = ?1")
                .setParameter(1, mailOf(ann))
                .getResultList();
    }

    private static String mailOf(PersonCard person) {
        return person.email().orElseThrow();
    }

    private <T> T asAnn(Callable<T> act) throws Exception {
        return As.person(ann.publicId(), act, Role.PRACTITIONER);
    }

    private <T> T asCora(Callable<T> act) throws Exception {
        return As.person(cora.publicId(), act, Role.COORDINATOR);
    }

    private <T> T asAdministrator(Callable<T> act) throws Exception {
        return As.person(cora.publicId(), act, Role.ADMINISTRATOR);
    }

    private static void refuses(Reason reason, Callable<?> act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
