package org.wherry.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;

/** Messages to look at. */
final class MessageExamples {
    private static final int MARK_BYTES = 16;

    private static String code;

    private MessageExamples() {}

    /** One that waits for its time. */
    static UUID planned() {
        return message("state = 'PLANNED' AND sealed IS NULL AND due_at > planned_at + interval '1 day'");
    }

    /** One that failed too often. */
    static UUID parked() {
        return message("state = 'PARKED'");
    }

    /** One that was handed over. */
    static UUID sent() {
        Examples.confirmed();
        return message("kind = 'PLACE_CONFIRMED'");
    }

    /** The rule about reminders. */
    static UUID rule() {
        return rows().all(UUID.class, "SELECT public_id FROM message_rule WHERE template = 'REMINDER'")
                .get(0);
    }

    /** The link under a reminder to the demo's practitioner. */
    static synchronized String code() {
        if (code == null) {
            UUID id = UUID.randomUUID();
            rows().change(
                            "INSERT INTO outbox_message (id, kind, recipient, subject, body, state, planned_at, due_at,"
                                    + " sent_at, template, person_id) SELECT ?, 'REMINDER', a.email, 'Soon', 'Soon.', 'SENT',"
                                    + " now(), now(), now(), 'REMINDER', a.person_id FROM account a WHERE a.email = ?",
                            id,
                            Examples.somebody("PRACTITIONER").email());
            code = "?code=" + signed(id);
        }
        return code;
    }

    private static String signed(UUID message) {
        byte[] id = ByteBuffer.allocate(MARK_BYTES)
                .putLong(message.getMostSignificantBits())
                .putLong(message.getLeastSignificantBits())
                .array();
        try {
            byte[] installation = Files.readAllBytes(RunningWherry.get().home().resolve("installation.key"));
            byte[] key = mac(installation, "opt out".getBytes(StandardCharsets.UTF_8));
            byte[] mark = Arrays.copyOf(mac(key, id), MARK_BYTES);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(2 * MARK_BYTES)
                            .put(id)
                            .put(mark)
                            .array());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] mac(byte[] key, byte[] words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(words);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static UUID message(String condition) {
        return rows().all(
                        UUID.class,
                        "SELECT id FROM outbox_message WHERE " + condition + " ORDER BY planned_at DESC, id LIMIT 1")
                .get(0);
    }

    private static Rows rows() {
        return RunningWherry.get().rows();
    }
}
