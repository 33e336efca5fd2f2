package org.wherry.people.model;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes that a telephone shows for thirty seconds, as RFC 6238 makes them from a shared secret: HMAC-SHA-1, six
 * digits, which is what every authenticator app understands.
 *
 * @param secret the shared secret, 20 bytes when it is ours
 */
public record Totp(byte[] secret) {

    /** How long a code is shown, in seconds. */
    public static final int STEP_SECONDS = 30;

    /** How many digits a code has. */
    public static final int DIGITS = 6;

    private static final int SECRET_BYTES = 20;
    private static final int MODULUS = 1_000_000;

    /** A telephone's clock may be this many steps behind or ahead. */
    private static final int SKEW = 1;

    private static final String ALGORITHM = "HmacSHA1";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Copies the secret, which arrays would share. */
    public Totp {
        secret = secret.clone();
    }

    /** A new secret. */
    public static Totp random() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Totp(bytes);
    }

    /** The code of a time step. */
    public String code(long counter) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(counter).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format("%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The time step of an instant. */
    public static long counter(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), (long) STEP_SECONDS);
    }

    /**
     * The time step of a code, where it is one that is shown now or was a moment ago.
     *
     * @param typed the code; spaces in it do not matter
     * @param after the time step of the last code that was taken: that one and those before are refused
     */
    public OptionalLong counterOf(String typed, Instant now, long after) {
        byte[] code = (typed == null ? "" : typed.replaceAll("\\s", "")).getBytes(StandardCharsets.UTF_8);
        long here = counter(now);
        OptionalLong found = OptionalLong.empty();
        for (long counter = here - SKEW; counter <= here + SKEW; counter++) {
            boolean fits = MessageDigest.isEqual(code(counter).getBytes(StandardCharsets.UTF_8), code);
            if (fits && counter > after) {
                found = OptionalLong.of(counter);
            }
        }
        return found;
    }

    /** The secret as people can type it into a telephone: base 32, as RFC 4648 has it, without padding. */
    public String inWords() {
        StringBuilder words = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : secret) {
            held = held << Byte.SIZE | each & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                words.append(BASE32.charAt(held >> bits & 0x1f));
            }
            held &= (1 << bits) - 1;
        }
        return bits == 0
                ? words.toString()
                : words.append(BASE32.charAt(held << BITS - bits & 0x1f)).toString();
    }

    /** The secret as authenticator apps read it from a picture. */
    public String address(String account) {
        return "otpauth://totp/Wherry:"
                + URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20") + "?secret=" + inWords()
                + "&issuer=Wherry&digits=" + DIGITS + "&period=" + STEP_SECONDS;
    }

    /** Reads what {@link #inWords} wrote; spaces and case do not matter. */
    public static Totp ofWords(String words) {
        ByteBuffer bytes = ByteBuffer.allocate(words.length());
        int held = 0;
        int bits = 0;
        for (char letter : words.replaceAll("\\s", "").toUpperCase(Locale.ROOT).toCharArray()) {
            held = (held << BITS | BASE32.indexOf(letter)) & 0xfff;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.put((byte) (held >> bits));
            }
        }
        byte[] secret = new byte[bytes.position()];
        bytes.flip().get(secret);
        return new Totp(secret);
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
