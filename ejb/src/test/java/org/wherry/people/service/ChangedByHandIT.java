package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.Driver;
import org.wherry.people.model.AuditFinding;
import org.wherry.people.model.AuditFinding.Kind;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.PersonCard;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;

/** Whatever the owner of the database does to the audit by hand is found, and the first place of it named. */
@ExtendWith(ArquillianExtension.class)
class ChangedByHandIT {

    private static final String ENTRY = "(SELECT id FROM audit_entry WHERE subject_id = ':subject')";
    private static final String PLACE = "(SELECT position FROM audit_seal WHERE entry_id = " + ENTRY + ")";

    @Inject
    private Event<Audited> audited;

    @Inject
    private AuditKeeper keeper;

    @Inject
    private AuditTrail trail;

    @Inject
    private LateCommit sealing;

    @Inject
    private GivenASession given;

    private record Meddling(Kind finding, String act, String undo) {}

    private PersonCard ann;
    private UUID next;

    @Deployment
    static Archive<?> deployment() {
        EnterpriseArchive ear = InContainer.with(ChangedByHandIT.class, LateCommit.class, GivenASession.class);
        ear.getAsType(WebArchive.class, "test.war")
                .addAsLibrary(InContainer.jarOf(Driver.class))
                .addAsResource(
                        new StringAsset(String.join(
                                "\n",
                                System.getProperty("wherry.db.url"),
                                System.getProperty("wherry.db.owner.user"),
                                System.getProperty("wherry.db.owner.password"))),
                        "owner.txt");
        return ear;
    }

    @BeforeEach
    void anEntryWithAnotherBehindIt() throws Exception {
        ann = given.person("Ann O’Neill");
        next = UUID.randomUUID();
        fire(Audited.ofPerson(AuditedAct.POST_CHANGED, ann.publicId()).changed("jobTitle", "Nurse", "Matron"));
        fire(Audited.of(AuditedAct.AGENCY_CHANGED, next));
        sealing.sealAll(List.of(ann.publicId(), next));
    }

    @Test
    void an_audit_that_nobody_touched_is_whole() throws Exception {
        assertThat(examined()).isEmpty();
    }

    @Test
    void what_was_erased_breaks_nothing() throws Exception {
        As.system(() -> trail.eraseValuesOf(ann.publicId()));

        assertThat(examined()).isEmpty();
    }

    private static List<Meddling> whatHandsCanDo() {
        return List.of(
                new Meddling(
                        Kind.ENTRY_CHANGED,
                        "UPDATE audit_entry SET act = 'SIGNED_IN' WHERE id = " + ENTRY,
                        "UPDATE audit_entry SET act = 'POST_CHANGED' WHERE id = " + ENTRY),
                new Meddling(
                        Kind.ENTRY_CHANGED,
                        "UPDATE audit_entry SET act = 'NONSENSE' WHERE id = " + ENTRY,
                        "UPDATE audit_entry SET act = 'POST_CHANGED' WHERE id = " + ENTRY),
                new Meddling(
                        Kind.ENTRY_CHANGED,
                        "UPDATE audit_entry SET at = at - interval '1 hour' WHERE id = " + ENTRY,
                        "UPDATE audit_entry SET at = at + interval '1 hour' WHERE id = " + ENTRY),
                new Meddling(
                        Kind.ENTRY_CHANGED,
                        "UPDATE audit_entry SET place = '192.0.2.0/24' WHERE id = " + ENTRY,
                        "UPDATE audit_entry SET place = NULL WHERE id = " + ENTRY),
                new Meddling(
                        Kind.VALUE_CHANGED,
                        "UPDATE audit_value SET after_text = 'Clerk' WHERE field = 'jobTitle' AND entry_id = " + ENTRY,
                        "UPDATE audit_value SET after_text = 'Matron' WHERE field = 'jobTitle' AND entry_id = "
                                + ENTRY),
                new Meddling(
                        Kind.VALUE_CHANGED,
                        "INSERT INTO audit_value (entry_id, position, field, after_text, salt) VALUES (" + ENTRY
                                + ", 9, 'name', 'Somebody', '\\x00')",
                        "DELETE FROM audit_value WHERE position = 9 AND entry_id = " + ENTRY),
                new Meddling(
                        Kind.VALUE_MISSING,
                        "CREATE TABLE taken AS SELECT * FROM audit_value WHERE entry_id = " + ENTRY
                                + "; DELETE FROM audit_value WHERE entry_id = " + ENTRY,
                        "INSERT INTO audit_value SELECT * FROM taken; DROP TABLE taken"),
                new Meddling(
                        Kind.SEAL_CHANGED,
                        "UPDATE audit_seal SET hash = set_byte(hash, 0, get_byte(hash, 0) # 1) WHERE entry_id = "
                                + ENTRY,
                        "UPDATE audit_seal SET hash = set_byte(hash, 0, get_byte(hash, 0) # 1) WHERE entry_id = "
                                + ENTRY),
                new Meddling(
                        Kind.SEAL_MISSING,
                        "CREATE TABLE taken AS SELECT * FROM audit_seal WHERE entry_id = " + ENTRY
                                + "; DELETE FROM audit_seal WHERE entry_id = " + ENTRY,
                        "INSERT INTO audit_seal SELECT * FROM taken; DROP TABLE taken"),
                new Meddling(
                        Kind.SEAL_CHANGED,
                        "CREATE TABLE taken AS SELECT * FROM audit_seal WHERE position >= " + PLACE
                                + "; CREATE TABLE entry_taken AS SELECT * FROM audit_entry WHERE id = " + ENTRY
                                + "; CREATE TABLE value_taken AS SELECT * FROM audit_value WHERE entry_id = " + ENTRY
                                + "; DELETE FROM audit_seal WHERE position >= " + PLACE
                                + "; DELETE FROM audit_value WHERE entry_id = " + ENTRY
                                + "; DELETE FROM audit_entry WHERE subject_id = ':subject'"
                                + "; INSERT INTO audit_seal SELECT position - 1, entry_id, sealed_at, hash FROM taken"
                                + " WHERE entry_id <> (SELECT id FROM entry_taken)",
                        "DELETE FROM audit_seal WHERE position >= (SELECT min(position) FROM taken)"
                                + "; ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_waits"
                                + "; INSERT INTO audit_entry SELECT * FROM entry_taken"
                                + "; ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_waits"
                                + "; INSERT INTO audit_value SELECT * FROM value_taken"
                                + "; INSERT INTO audit_seal SELECT * FROM taken"
                                + "; DROP TABLE taken, entry_taken, value_taken"),
                new Meddling(
                        Kind.HEAD_LOST,
                        "CREATE TABLE taken AS SELECT * FROM audit_seal WHERE position > " + PLACE
                                + "; DELETE FROM audit_seal WHERE position > " + PLACE
                                + "; INSERT INTO audit_waiting SELECT entry_id, '999999999999' FROM taken",
                        "DELETE FROM audit_waiting WHERE entry_id IN (SELECT entry_id FROM taken)"
                                + "; DELETE FROM audit_seal WHERE position > " + PLACE
                                + "; INSERT INTO audit_seal SELECT * FROM taken; DROP TABLE taken"),
                new Meddling(
                        Kind.NOT_SEALED,
                        "ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_waits; INSERT INTO audit_entry (public_id,"
                                + " at, act, asker, place, value_hashes, hash) SELECT gen_random_uuid(), at, act,"
                                + " asker, 'by hand', '', hash FROM audit_entry WHERE id = " + ENTRY
                                + "; ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_waits",
                        "DELETE FROM audit_entry WHERE place = 'by hand'"));
    }

    @Test
    void whatever_is_done_by_hand_is_found() throws Exception {
        for (Meddling meddling : whatHandsCanDo()) {
            asOwner(meddling.act());
            Optional<AuditFinding> found;
            try {
                found = examined();
            } finally {
                asOwner(meddling.undo());
            }

            assertThat(found).as(meddling.act()).map(AuditFinding::kind).contains(meddling.finding());
            assertThat(examined()).as("put back after " + meddling.act()).isEmpty();
        }
    }

    private Optional<AuditFinding> examined() throws Exception {
        return As.system(() -> keeper.examine()).finding();
    }

    private void fire(Audited act) throws Exception {
        As.system(() -> {
            audited.fire(act);
            return null;
        });
    }

    private void asOwner(String sql) throws Exception {
        String[] access =
                new String(getClass().getResourceAsStream("/owner.txt").readAllBytes()).split("\n");
        Properties account = new Properties();
        account.setProperty("user", access[1]);
        account.setProperty("password", access[2]);
        try (Connection owner = new Driver().connect(access[0], account);
                Statement statement = owner.createStatement()) {
            for (String each :
                    sql.replace(":subject", ann.publicId().toString()).split("; ")) {
                statement.execute(each);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
