package org.wherry.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.atomic.LongAdder;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords with Argon2id: 19 MiB, two passes, one lane, as OWASP's password storage cheat sheet advises. The
 * parameters stand in the hash, so that they can be raised without locking anybody out.
 */
@ApplicationScoped
public class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final String PREFIX = "argon2id";

    private static final LongAdder MADE = new LongAdder();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String DECOY = derived("an account that nobody has");

    /** The hash of a password, with a salt of its own. */
    public String hash(String password) {
        return derived(password);
    }

    /**
     * Whether a password is the one that was hashed.
     *
     * @param stored what was kept, or null where there is no such account: that takes as long, and is never right
     */
    public boolean matches(String password, String stored) {
        String[] parts = (stored == null ? DECOY : stored).split("\\$");
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        byte[] given = derive(
                password,
                Base64.getDecoder().decode(parts[4]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]));
        return MessageDigest.isEqual(expected, given) && stored != null;
    }

    /** Whether a hash was made with less than passwords are hashed with now, and has to be made again. */
    public boolean isOutdated(String stored) {
        String[] parts = stored.split("\\$");
        return Integer.parseInt(parts[1]) < MEMORY_KIB
                || Integer.parseInt(parts[2]) < PASSES
                || Integer.parseInt(parts[3]) < LANES;
    }

    /** How many hashes were made since the start: one for each sign-in, whether it is right or not. */
    public static long made() {
        return MADE.sum();
    }

    private static String derived(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = derive(password, salt, MEMORY_KIB, PASSES, LANES);
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return String.join(
                "$",
                PREFIX,
                String.valueOf(MEMORY_KIB),
                String.valueOf(PASSES),
                String.valueOf(LANES),
                encoder.encodeToString(salt),
                encoder.encodeToString(hash));
    }

    private static byte[] derive(String password, byte[] salt, int memory, int passes, int lanes) {
        MADE.increment();
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[BYTES];
        argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
