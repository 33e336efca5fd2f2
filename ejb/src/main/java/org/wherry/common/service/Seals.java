package org.wherry.common.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals words by a key that the database does not have: whoever gets hold of the database or of a backup cannot read
 * them. What is sealed for one thing cannot be given to another.
 */
@ApplicationScoped
public class Seals {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private InstallationKey installation;

    /**
     * Seals words.
     *
     * @param purpose what they are for; each purpose has a key of its own
     * @param of what they belong to, such as an id
     */
    public byte[] seal(String purpose, String of, String words) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, purpose, of, nonce, words.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * Opens them.
     *
     * @throws IllegalStateException when they were sealed by another key or for something else, or were changed
     */
    public String open(String purpose, String of, byte[] sealed) {
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] rest = new byte[sealed.length - NONCE_BYTES];
        ByteBuffer.wrap(sealed).get(nonce).get(rest);
        return new String(run(Cipher.DECRYPT_MODE, purpose, of, nonce, rest), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, String purpose, String of, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    mode,
                    new SecretKeySpec(installation.derive(purpose), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(of.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(
                    "What was sealed cannot be read: it was sealed by the key of another installation.", failed);
        }
    }
}
