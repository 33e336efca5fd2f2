package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wherry.people.model.Asker;
import org.wherry.people.model.AuditEntry;
import org.wherry.people.model.AuditValue;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;

/** What is done is written down with it, what is undone is not, and nothing that was written down can be changed. */
@ExtendWith(ArquillianExtension.class)
class RecordingWhatWasDoneIT {

    @Inject
    private Event<Audited> audited;

    @Inject
    private AuditTrail trail;

    @Inject
    private Whereabouts whereabouts;

    @Inject
    private GivenASession given;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    private PersonCard ann;
    private PersonCard ben;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void twoPeople() throws Exception {
        if (given != null) {
            ann = given.person("Ann O’Neill");
            ben = given.person("Ben Tooley");
        }
    }

    @Test
    void an_act_stands_there_with_who_did_it_to_whom_and_from_roughly_where() throws Exception {
        whereabouts.arriveFrom("192.0.2.77");

        as(ann, Audited.ofPerson(AuditedAct.POST_CHANGED, ben.publicId()).changed("jobTitle", "Nurse", "Matron"));

        AuditEntry entry = onlyEntryOn(ben);
        assertThat(entry.act()).isEqualTo(AuditedAct.POST_CHANGED);
        assertThat(entry.asker()).isEqualTo(Asker.person(ann.publicId(), "192.0.2.0/24"));
        assertThat(values(entry))
                .containsExactly("who: null → Ann O’Neill", "whom: null → Ben Tooley", "jobTitle: Nurse → Matron");
    }

    @Test
    void a_job_and_a_visitor_are_told_apart() throws Exception {
        UUID thing = UUID.randomUUID();
        As.system(() -> fire(Audited.of(AuditedAct.RETENTION_RUN, thing)));
        As.visitor(() -> fire(Audited.of(AuditedAct.LINK_ASKED, thing)));

        assertThat(entriesOn(thing))
                .extracting(entry -> entry.asker().kind())
                .containsExactly(Asker.Kind.JOB, Asker.Kind.VISITOR);
    }

    @Test
    void an_act_of_nobody_on_nothing_is_written_down_as_well() throws Exception {
        long before = count(AuditedAct.SIGN_IN_REFUSED);

        As.visitor(() -> fire(Audited.of(AuditedAct.SIGN_IN_REFUSED, null)));

        assertThat(count(AuditedAct.SIGN_IN_REFUSED)).isEqualTo(before + 1);
    }

    @Test
    void what_is_done_to_something_of_somebody_names_them() throws Exception {
        UUID post = UUID.randomUUID();
        as(ann, new Audited(AuditedAct.POST_LEFT, post, ben.publicId(), List.of()));

        assertThat(entriesOn(post)).singleElement().satisfies(entry -> assertThat(values(entry))
                .containsExactly("who: null → Ann O’Neill", "whom: null → Ben Tooley"));
    }

    @Test
    void whoever_signs_in_did_it_themselves_although_nobody_was_signed_in() throws Exception {
        As.visitor(() -> fire(Audited.ofPerson(AuditedAct.SIGNED_IN, ann.publicId())));

        assertThat(onlyEntryOn(ann).asker().id()).isEqualTo(ann.publicId());
    }

    @Test
    void what_is_undone_is_not_in_the_audit() throws Exception {
        transaction.begin();
        as(ann, Audited.ofPerson(AuditedAct.PERSON_CHANGED, ben.publicId()));
        entities.flush();
        transaction.rollback();

        assertThat(entriesOn(ben.publicId())).isEmpty();
    }

    @Test
    void what_was_refused_is_in_the_audit_although_it_is_undone() throws Exception {
        transaction.begin();
        As.person(ann.publicId(), () -> {
            trail.refused(Audited.of(AuditedAct.ACCESS_REFUSED, ben.publicId()));
            return null;
        });
        transaction.rollback();

        assertThat(onlyEntryOn(ben).act()).isEqualTo(AuditedAct.ACCESS_REFUSED);
    }

    @Test
    void what_it_says_of_somebody_can_be_erased_and_that_it_happened_cannot() throws Exception {
        as(ann, Audited.ofPerson(AuditedAct.POST_CHANGED, ben.publicId()).changed("jobTitle", "Nurse", "Matron"));
        AuditEntry before = onlyEntryOn(ben);

        As.person(ann.publicId(), () -> trail.eraseValuesOf(ben.publicId()), Role.COORDINATOR);

        assertThat(entriesOn(ben.publicId()))
                .extracting(AuditEntry::act)
                .containsExactly(AuditedAct.POST_CHANGED, AuditedAct.AUDIT_VALUES_ERASED);
        assertThat(values(before))
                .containsExactly("who: null → Ann O’Neill", "whom: null → null", "jobTitle: null → null");
        assertThat(saidAnywhere("Ben Tooley", ben)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET act = 'SIGNED_IN'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry CASCADE",
                "UPDATE audit_value SET field = 'name'",
                "DELETE FROM audit_value",
                "UPDATE audit_seal SET position = position + 1",
                "DELETE FROM audit_seal",
                "DELETE FROM audit_check",
                "INSERT INTO audit_waiting (entry_id, xact) VALUES (1, '1')",
                "ALTER TABLE audit_entry DISABLE TRIGGER ALL"
            })
    @RunAsClient
    void the_application_may_add_to_it_and_nothing_else(String sql) throws SQLException {
        try (Connection application = DriverManager.getConnection(
                        System.getProperty("wherry.db.url"),
                        System.getProperty("wherry.db.user"),
                        System.getProperty("wherry.db.password"));
                Statement statement = application.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(sql))
                    .satisfies(refused -> assertThat(refused.getSQLState())
                            .as(refused.getMessage())
                            .isEqualTo("42501"));
        }
    }

    private void as(PersonCard person, Audited act) throws Exception {
        As.person(person.publicId(), () -> fire(act));
    }

    private Object fire(Audited act) {
        audited.fire(act);
        return null;
    }

    private AuditEntry onlyEntryOn(PersonCard subject) {
        List<AuditEntry> found = entriesOn(subject.publicId());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<AuditEntry> entriesOn(UUID subject) {
        return entities.createQuery(
                        "SELECT e FROM AuditEntry e WHERE e.subjectId = :id ORDER BY e.id", AuditEntry.class)
                .setParameter("id", subject.toString())
                .getResultList();
    }

    private long count(AuditedAct act) {
        return entities.createQuery("SELECT COUNT(e) FROM AuditEntry e WHERE e.act = :act", Long.class)
                .setParameter("act", act.name())
                .getSingleResult();
    }

    private List<String> values(AuditEntry entry) {
        return entities.createQuery(
                        "SELECT v FROM AuditValue v WHERE v.entry.publicId = :id ORDER BY v.position", AuditValue.class)
                .setParameter("id", entry.publicId())
                .getResultStream()
                .map(value -> value.field() + ": " + value.before().orElse(null) + " → "
                        + value.after().orElse(null))
                .toList();
    }

    private long saidAnywhere(String name, PersonCard of) {
        return entities.createQuery(
                        "SELECT COUNT(v) FROM AuditValue v WHERE v.after = :name AND v.entry.subjectId = :id",
                        Long.class)
                .setParameter("name", name)
                .setParameter("id", of.publicId().toString())
                .getSingleResult();
    }
}
