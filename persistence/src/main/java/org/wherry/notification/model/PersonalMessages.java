package org.wherry.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wherry.people.model.DataKind;
import org.wherry.people.model.Kept;
import org.wherry.people.model.PersonalTables;
import org.wherry.people.model.Purge;

/** What is kept of the messages to somebody. A message is known by its address, or by whom it names where it goes to a shared mailbox. */
@ApplicationScoped
public class PersonalMessages extends PersonalTables {

    private static final String THEIRS = "recipient = ANY(string_to_array(CAST(?2 AS text), ','))";

    // The text of a message that waits may carry a link that works.
    private static final Kept MESSAGES = Kept.of("messages", "outbox_message.recipient", "outbox_message.person_id")
            .telling("plannedAt", "m.planned_at")
            .telling("sentAt", "m.sent_at")
            .telling("recipient", "m.recipient")
            .telling("subject", "m.subject")
            .telling("text", "CASE WHEN m.state = 'SENT' THEN m.body END")
            .from("outbox_message m WHERE m." + THEIRS + " OR m.person_id = ?1 ORDER BY m.planned_at, m.id")
            .forgottenBy("DELETE FROM outbox_message WHERE " + THEIRS + " OR person_id = ?1");

    private static final Kept WORDS = Kept.of("messageWordsWritten", "template_version.written_by")
            .telling("at", "v.written_at")
            .telling("message", "v.template")
            .from("template_version v WHERE v.written_by = ?1 ORDER BY v.written_at, v.id");

    private static final Kept UNWANTED = Kept.of("messagesNotWanted", "unwanted_message.person_id")
            .telling("at", "u.since")
            .telling("message", "u.kind")
            .from("unwanted_message u WHERE u.person_id = ?1 ORDER BY u.kind")
            .forgottenBy("DELETE FROM unwanted_message WHERE person_id = ?1");

    private static final Kept LETTERS = Kept.of("letters", "letter.person_id")
            .telling("writtenAt", "l.written_at")
            .telling("printedAt", "l.printed_at")
            .telling("subject", "l.subject")
            .telling("text", "l.body")
            .from("letter l WHERE l.person_id = ?1 ORDER BY l.written_at, l.id")
            .forgottenBy("DELETE FROM letter WHERE person_id = ?1");

    private static final Kept PRINTED = Kept.of("lettersPrinted", "letter.printed_by")
            .telling("at", "l.printed_at")
            .from("letter l WHERE l.printed_by = ?1 ORDER BY l.printed_at, l.id");

    private static final Purge OLD_LETTERS =
            Purge.deleting(DataKind.MESSAGES, "letter", "old.printed_at < ?1 AND NOT is_on_hold(old.person_id)");

    /** Declares them. What is left of somebody who was erased is the message that says so: once sent, it goes at once. */
    public PersonalMessages() {
        super(
                List.of(MESSAGES, LETTERS, PRINTED, WORDS, UNWANTED),
                List.of(
                        Purge.deleting(
                                DataKind.MESSAGES,
                                "outbox_message",
                                "old.state <> 'PLANNED' AND NOT is_on_hold(0)"
                                        + " AND (old.planned_at < ?1 OR old.kind = 'ERASURE_DECIDED' AND old.state = 'SENT')"
                                        + " AND NOT EXISTS (SELECT 1 FROM person p WHERE p.email = old.recipient AND is_on_hold(p.id))"
                                        + " AND NOT EXISTS (SELECT 1 FROM account a WHERE a.email = old.recipient"
                                        + " AND is_on_hold(a.person_id))"),
                        OLD_LETTERS));
    }
}
