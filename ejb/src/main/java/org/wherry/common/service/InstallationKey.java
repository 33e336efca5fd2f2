package org.wherry.common.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of this installation: 32 random bytes in a file beside the database, never in it. Nothing uses it itself;
 * each purpose gets a key derived for it alone.
 */
@ApplicationScoped
public class InstallationKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    /**
     * A key for one purpose; the same one each time.
     *
     * @param purpose what it is for, such as {@code audit}
     * @return 32 bytes
     */
    public byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(read(), ALGORITHM));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] read() {
        Path file = Settings.of("wherry.key.file")
                .map(Path::of)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "WHERRY_KEY_FILE is not set: name the file with the key of this installation, 32 random bytes."));
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length != BYTES) {
                throw new IllegalStateException(file + " holds no key: it has to be 32 random bytes.");
            }
            return key;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key in " + file + " cannot be read", unreadable);
        }
    }
}
