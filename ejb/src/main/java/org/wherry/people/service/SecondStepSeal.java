package org.wherry.people.service;

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
import org.wherry.people.model.Totp;

/**
 * Seals the secrets of second steps by a key that the database does not have: whoever gets hold of the database or of a
 * backup can make no codes. What is sealed for one person cannot be given to another.
 */
@ApplicationScoped
public class SecondStepSeal {

    private static final String PURPOSE = "second step";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private InstallationKey installation;

    /** Seals somebody's secret. */
    public byte[] seal(UUID person, Totp totp) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, person, nonce, totp.secret());
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * Opens somebody's secret.
     *
     * @throws IllegalStateException when it was sealed by another key or for somebody else, or was changed
     */
    public Totp open(UUID person, byte[] sealed) {
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] rest = new byte[sealed.length - NONCE_BYTES];
        ByteBuffer.wrap(sealed).get(nonce).get(rest);
        return new Totp(run(Cipher.DECRYPT_MODE, person, nonce, rest));
    }

    private byte[] run(int mode, UUID person, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    mode,
                    new SecretKeySpec(installation.derive(PURPOSE), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(person.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(
                    "The second step cannot be read: it was sealed by the key of another installation.", failed);
        }
    }
}
