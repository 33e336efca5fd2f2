package org.wherry.people.model;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A code on paper that stands in for a lost telephone, once. It has 80 random bits in letters and digits that cannot be
 * mistaken for each other, so that its SHA-256 is all that has to be kept.
 *
 * @param clear sixteen characters, without what is written between them
 */
public record RecoveryCode(String clear) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Reads what was typed: spaces, hyphens and case do not matter, nor does O for 0, or I and L for 1. */
    public RecoveryCode {
        clear = (clear == null ? "" : clear)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** Makes a new one. */
    public static RecoveryCode random() {
        return new RecoveryCode(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /** As many as somebody is given. */
    public static Stream<RecoveryCode> some() {
        return Stream.generate(RecoveryCode::random).limit(SecondStep.RECOVERY_CODES);
    }

    /** As it is printed, in groups of four. */
    public String printed() {
        return IntStream.iterate(0, from -> from < clear.length(), from -> from + GROUP)
                .mapToObj(from -> clear.substring(from, Math.min(from + GROUP, clear.length())))
                .collect(Collectors.joining("-"));
    }

    /** What is kept of it: 64 hexadecimal digits. */
    public String hash() {
        return HexFormat.of().formatHex(new Secret(clear).hash());
    }

    @Override
    public String toString() {
        return "a recovery code";
    }
}
