package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.wherry.common.service.InstallationKey;
import org.wherry.notification.model.OutboxMessage;

/**
 * The link by which the reader of an optional message says that they want no more of its kind. It names the message and
 * nobody, is signed by the installation’s key, and is kept nowhere.
 */
@ApplicationScoped
public class OptOut {

    private static final String PURPOSE = "opt out";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 16;
    private static final int MARK_BYTES = 16;

    @Inject
    private InstallationKey installation;

    @Inject
    private PublicAddress address;

    /** Where the reader of a message says so; empty where everybody concerned gets it. */
    Optional<String> link(OutboxMessage message) {
        boolean offered = message.kind().isOptional()
                && message.about().flatMap(about -> about.personId()).isPresent();
        return offered
                ? Optional.of(address.of("/notification/unsubscribe?code=" + code(message.id())))
                : Optional.empty();
    }

    /** Where a mail program says so for its reader, without showing a page. */
    Optional<String> oneClick(OutboxMessage message) {
        return link(message).map(page -> address.of("/api/v1/unsubscriptions?code=" + code(message.id())));
    }

    /** The message that a code names; empty where we did not sign it. */
    Optional<UUID> message(String code) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(code == null ? "" : code);
            if (bytes.length != ID_BYTES + MARK_BYTES) {
                return Optional.empty();
            }
            byte[] id = Arrays.copyOf(bytes, ID_BYTES);
            byte[] mark = Arrays.copyOfRange(bytes, ID_BYTES, bytes.length);
            if (!MessageDigest.isEqual(mark, mark(id))) {
                return Optional.empty();
            }
            ByteBuffer read = ByteBuffer.wrap(id);
            return Optional.of(new UUID(read.getLong(), read.getLong()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The code of a message. */
    String code(UUID message) {
        byte[] id = ByteBuffer.allocate(ID_BYTES)
                .putLong(message.getMostSignificantBits())
                .putLong(message.getLeastSignificantBits())
                .array();
        byte[] code =
                ByteBuffer.allocate(ID_BYTES + MARK_BYTES).put(id).put(mark(id)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }

    private byte[] mark(byte[] id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(installation.derive(PURPOSE), ALGORITHM));
            return Arrays.copyOf(mac.doFinal(id), MARK_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
