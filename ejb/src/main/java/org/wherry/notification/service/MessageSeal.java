package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.wherry.common.service.InstallationKey;
import org.wherry.notification.model.OutboxMessage;

/**
 * Seals the bodies of messages that are their reader's alone, such as those with a one-time link, by a key that the database does not have: whoever gets hold of the
 * database or of a backup can follow none of the links. What is sealed for one message cannot be put into another.
 */
@ApplicationScoped
public class MessageSeal {

    private static final String PURPOSE = "message";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private InstallationKey installation;

    /** Seals the body of a message; one that is sealed, or was forgotten, stays so. */
    public void seal(OutboxMessage message) {
        if (!message.body().isEmpty()) {
            byte[] nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            byte[] text = message.body().getBytes(StandardCharsets.UTF_8);
            byte[] sealed = run(Cipher.ENCRYPT_MODE, message.id(), nonce, text);
            message.seal(ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array());
        }
    }

    /**
     * The body of a message, opened where it is sealed: for sending alone.
     *
     * @throws IllegalStateException when it was sealed by another key or for another message, or was changed
     */
    public String bodyOf(OutboxMessage message) {
        return message.sealed()
                .map(kept -> new String(open(message.id(), kept), StandardCharsets.UTF_8))
                .orElseGet(message::body);
    }

    private byte[] open(UUID message, byte[] sealed) {
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] rest = new byte[sealed.length - NONCE_BYTES];
        ByteBuffer.wrap(sealed).get(nonce).get(rest);
        return run(Cipher.DECRYPT_MODE, message, nonce, rest);
    }

    private byte[] run(int mode, UUID message, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    mode,
                    new SecretKeySpec(installation.derive(PURPOSE), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(message.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(
                    "The message cannot be read: it was sealed by the key of another installation.", failed);
        }
    }
}
