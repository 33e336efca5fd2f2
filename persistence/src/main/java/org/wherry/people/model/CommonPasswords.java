package org.wherry.people.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that many people have. Our own list, {@code common-passwords.txt}, has the words that such passwords are
 * made of; here it is seen through what people do to a word to make it long: capitals, digits and signs before and
 * behind, letters written as digits, a word twice, one key many times, a walk along the keyboard.
 */
final class CommonPasswords {

    private static final Set<String> WORDS = words();

    /** Along these people walk with one finger; each is also walked backwards. */
    private static final List<String> WALKS = List.of(
            "01234567890123456789",
            "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
            "qwertyuiopasdfghjklzxcvbnmqwertyuiopasdfghjklzxcvbnm",
            "qwertyuiop[]asdfghjkl;'zxcvbnm,./",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
            "qazwsxedcrfvtgbyhnujmikolp",
            "q1w2e3r4t5y6u7i8o9p0",
            "1q2w3e4r5t6y7u8i9o0p",
            "a1b2c3d4e5f6g7h8i9j0",
            "!\"£$%^&*()_+",
            "!@#$%^&*()_+");

    private static final int SHORTEST_WALK = 4;
    private static final int FEWEST_CHARACTERS = 4;

    private CommonPasswords() {}

    /** Whether a password is one that many people have, or is made as theirs are. */
    static boolean include(String password) {
        String typed = password.toLowerCase(Locale.ROOT).replace(" ", "");
        return typed.chars().distinct().count() < FEWEST_CHARACTERS
                || isWalked(typed)
                || isOfCommonWords(lettersOnly(typed))
                || isOfCommonWords(lettersOnly(asLetters(core(typed))));
    }

    /** Whether it is common words and nothing else: one, one twice, or two of them. */
    private static boolean isOfCommonWords(String letters) {
        if (WORDS.contains(letters)) {
            return true;
        }
        for (int half = 1; half < letters.length(); half++) {
            if (WORDS.contains(letters.substring(0, half)) && isRepeated(letters.substring(half))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the rest is one common word, any number of times. */
    private static boolean isRepeated(String letters) {
        for (int length = 1; length <= letters.length(); length++) {
            if (letters.length() % length == 0
                    && WORDS.contains(letters.substring(0, length))
                    && letters.equals(letters.substring(0, length).repeat(letters.length() / length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is walks along the keyboard and nothing else. */
    private static boolean isWalked(String typed) {
        int at = 0;
        while (at < typed.length()) {
            int steps = stepsFrom(typed, at);
            if (steps < SHORTEST_WALK) {
                return false;
            }
            at += steps;
        }
        return true;
    }

    private static int stepsFrom(String typed, int at) {
        int steps = 0;
        for (String walk : WALKS) {
            String back = new StringBuilder(walk).reverse().toString();
            while (at + steps < typed.length()
                    && (walk.contains(typed.substring(at, at + steps + 1))
                            || back.contains(typed.substring(at, at + steps + 1)))) {
                steps++;
            }
        }
        return steps;
    }

    /** Without the digits and signs before and behind, which are more often a year than letters. */
    private static String core(String typed) {
        return typed.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String asLetters(String typed) {
        return typed.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('£', 'l')
                .replace('!', 'i');
    }

    /** A common word is no rarer for the digits and signs around it and between its letters. */
    private static String lettersOnly(String typed) {
        return typed.replaceAll("[^\\p{L}]", "");
    }

    private static Set<String> words() {
        try (InputStream file = CommonPasswords.class.getResourceAsStream("common-passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
