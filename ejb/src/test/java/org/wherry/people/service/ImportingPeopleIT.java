package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.ImportCard;
import org.wherry.people.model.ImportCounts;
import org.wherry.people.model.ImportRefusal;
import org.wherry.people.model.PeopleImport.BadRows;
import org.wherry.people.model.PeopleImport.Encoding;
import org.wherry.people.model.PeopleImport.State;
import org.wherry.people.model.Role;
import org.wherry.testing.Acting;
import org.wherry.testing.As;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** A file of people comes in whole, or not at all. */
@ExtendWith(ArquillianExtension.class)
class ImportingPeopleIT {

    /** Later than the server's own timers think it is, so that they leave the test's files alone. */
    private static final Instant LEASE_OF_A_DEAD_WORKER = TODAY.minusSeconds(60);

    @Inject
    private ImportService imports;

    @Inject
    private ImportWorker worker;

    @Inject
    private ImportSteps steps;

    @Inject
    private SetUp setUp;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    private UUID agency;
    private UUID contact;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void aBookingContact() throws Exception {
        agency = given.agency(null);
        contact = given.person("Booking Contact").publicId();
        acting.asSystem(TODAY, () -> {
            setUp.grant(contact, Role.BOOKING_CONTACT, agency);
            return null;
        });
    }

    @Test
    void the_import_does_what_the_dry_run_said_and_the_same_file_again_nothing() throws Exception {
        String file = "Name,Email,Job title\n" + rows(60) + "Nobody,no address,Cook\n";
        UUID first = uploaded(file);

        ImportService.DryRun said = asContact(() -> imports.dryRun(first));
        ImportCard done = entered(first, BadRows.SKIP);
        UUID again = uploaded(file);
        ImportCard repeated = entered(again, BadRows.SKIP);

        assertThat(said.counts()).isEqualTo(new ImportCounts(60, 0, 1)).isEqualTo(done.counts());
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(asContact(() -> imports.problems(first, 10))).isEqualTo(said.problems());
        assertThat(repeated.counts()).isEqualTo(new ImportCounts(0, 60, 1));
        assertThat(inPost()).isEqualTo(60);
    }

    @Test
    void with_all_or_nothing_one_bad_row_keeps_all_of_them_out() throws Exception {
        UUID id = uploaded("Name,Email\n" + "Aled Prys,aled." + agency + "@example.org\n,\"x\"\n");

        ImportCard card = entered(id, BadRows.REFUSE_ALL);

        assertThat(card.state()).isEqualTo(State.REFUSED);
        assertThat(card.counts()).isEqualTo(new ImportCounts(0, 0, 1));
        assertThat(asContact(() -> imports.problems(id, 10))).hasSize(2);
        assertThat(inPost()).isZero();
    }

    @Test
    void what_was_uploaded_is_forgotten_when_it_is_over() throws Exception {
        UUID id = uploaded("Name\nAled Prys\n");
        entered(id, BadRows.SKIP);
        UUID givenUp = uploaded("Name\nMair Prys\n");
        asContact(() -> {
            imports.giveUp(givenUp);
            return null;
        });

        assertThat(entities.createNativeQuery(
                                "SELECT 1 FROM people_import_content JOIN people_import ON id = import_id WHERE public_id IN"
                                        + " (CAST(? AS uuid), CAST(? AS uuid))")
                        .setParameter(1, id.toString())
                        .setParameter(2, givenUp.toString())
                        .getResultList())
                .isEmpty();
        assertThatThrownBy(() -> asContact(() -> imports.dryRun(id)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(ImportRefusal.IMPORT_IS_OVER));
    }

    @Test
    void a_worker_that_was_overtaken_undoes_what_it_did() throws Exception {
        UUID id = uploaded("Name,Email,Job title\n,a row without a name,\n" + rows(700));
        planned(id, BadRows.SKIP);
        ImportSteps.Claimed slow = acting.asSystem(TODAY, () -> steps.claim()).orElseThrow();
        Instant later = TODAY.plus(ImportSteps.LEASE).plusSeconds(1);
        assertThat(acting.asSystem(TODAY, () -> steps.claim())).isEmpty();
        ImportSteps.Claimed other = acting.asSystem(later, () -> steps.claim()).orElseThrow();

        assertThatThrownBy(() -> acting.asSystem(later, () -> {
                    steps.enter(slow);
                    return null;
                }))
                .isInstanceOf(LostUpdate.class);
        assertThat(inPost()).isZero();
        acting.asSystem(later, () -> {
            steps.enter(other);
            return null;
        });

        assertThat(asContact(() -> imports.card(id)).counts()).isEqualTo(new ImportCounts(700, 0, 1));
        assertThat(inPost()).isEqualTo(700);
    }

    @Test
    void a_file_that_no_worker_brings_to_its_end_fails() throws Exception {
        UUID id = uploaded("Name\nAled Prys\n");
        planned(id, BadRows.SKIP);
        Instant when = TODAY;
        for (int attempt = 2; attempt <= 5; attempt++) {
            assertThat(acting.asSystem(when, () -> steps.claim())).isPresent();
            when = when.plus(ImportSteps.LEASE).plusSeconds(1);
        }

        assertThat(acting.asSystem(when, () -> steps.claim())).isEmpty();
        assertThat(asContact(() -> imports.card(id)).state()).isEqualTo(State.FAILED);
    }

    @Test
    void a_booking_contact_enters_people_for_their_own_agency_only() throws Exception {
        UUID other = given.agency(null);
        String name = (String) entities.createNativeQuery("SELECT name FROM agency WHERE public_id = CAST(? AS uuid)")
                .setParameter(1, other.toString())
                .getSingleResult();

        UUID id = uploaded("Name,Agency\nAled Prys," + name + "\n");

        assertThat(asContact(() -> imports.dryRun(id)).counts()).isEqualTo(new ImportCounts(0, 0, 1));
        assertThatThrownBy(() -> acting.asPractitioner(contact, TODAY, () -> imports.mine()))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
    }

    @Test
    void an_import_is_seen_by_whoever_uploaded_it_only() throws Exception {
        UUID id = uploaded("Name\nAled Prys\n");
        UUID stranger = given.person("Another").publicId();

        assertThatThrownBy(() -> As.person(stranger, () -> imports.card(id), Role.COORDINATOR))
                .isInstanceOf(NoSuch.class);
    }

    private String rows(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> "Colleague " + i + ",colleague" + i + "." + agency + "@example.org,Family worker\n")
                .collect(Collectors.joining());
    }

    private UUID uploaded(String file) throws Exception {
        return asContact(() -> imports.upload("people.csv", file.getBytes(StandardCharsets.UTF_8), Encoding.UTF_8));
    }

    private ImportCard entered(UUID id, BadRows choice) throws Exception {
        planned(id, choice);
        acting.asSystem(TODAY, () -> worker.drain());
        return asContact(() -> imports.card(id));
    }

    /** Planned, and in the hands of a worker that has died since. */
    private void planned(UUID id, BadRows choice) throws Exception {
        transaction.begin();
        asContact(() -> {
            imports.plan(id, choice);
            return null;
        });
        entities.createNativeQuery(
                        "UPDATE people_import SET attempt = 1, leased_until = ? WHERE public_id = CAST(? AS uuid)")
                .setParameter(1, java.sql.Timestamp.from(LEASE_OF_A_DEAD_WORKER))
                .setParameter(2, id.toString())
                .executeUpdate();
        transaction.commit();
    }

    private <T> T asContact(java.util.concurrent.Callable<T> act) throws Exception {
        return acting.asSystem(TODAY, () -> As.person(contact, act, Role.BOOKING_CONTACT));
    }

    private int inPost() {
        List<?> posts = entities.createNativeQuery(
                        "SELECT t.id FROM post t JOIN agency a ON a.id = t.agency_id WHERE a.public_id = CAST(? AS uuid)")
                .setParameter(1, agency.toString())
                .getResultList();
        return posts.size();
    }
}
