package org.wherry.booking.model;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a booking is called towards people: ten random characters of Crockford's alphabet, which has no letters that
 * are mistaken for digits. 50 bits: nobody guesses one.
 *
 * @param value the ten characters, in capitals
 */
public record BookingReference(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Takes nothing but a reference. */
    public BookingReference {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a booking reference");
        }
    }

    /** Draws a new one. */
    public static BookingReference draw() {
        StringBuilder drawn = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> drawn.append(ALPHABET.charAt(i)));
        return new BookingReference(drawn.toString());
    }

    /** Reads one as people type it: in small letters, with spaces or hyphens, O for 0, I and L for 1. */
    public static Optional<BookingReference> read(String typed) {
        String plain = typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return SHAPE.matcher(plain).matches() ? Optional.of(new BookingReference(plain)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
