package org.wherry.people.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wherry.common.model.Refusal;

/**
 * What a password has to be: long, not among those that many people have, and not made of its owner's own words.
 * Nothing is asked of its composition, and any character will do, since such rules make passwords alike.
 */
public final class PasswordRules {

    /** The fewest characters. */
    public static final int SHORTEST = 12;

    /** The most characters; far more than anybody needs, and little enough to hash. */
    public static final int LONGEST = 1_000;

    /** What has to be left of a password without its owner's own words. */
    private static final int LEFT_WITHOUT_OWN_WORDS = 8;

    private static final int SHORTEST_OWN_WORD = 3;
    private static final String OUR_NAME = "wherry";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PasswordRules() {}

    /**
     * Makes sure that somebody may have a password.
     *
     * @param password as it was typed; nothing is stripped from it
     * @param own the person's names and e-mail addresses
     * @throws Refusal when it is too short, too long, common, or made of the person's own words
     */
    public static void check(String password, Collection<String> own) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new Refusal(SignInRefusal.PASSWORD_TOO_SHORT, SHORTEST);
        }
        if (length > LONGEST) {
            throw new Refusal(SignInRefusal.PASSWORD_TOO_LONG, LONGEST);
        }
        if (isMadeOfOwnWords(password, own)) {
            throw new Refusal(SignInRefusal.PASSWORD_OF_OWN_WORDS);
        }
        if (CommonPasswords.include(password)) {
            throw new Refusal(SignInRefusal.PASSWORD_COMMON);
        }
    }

    private static boolean isMadeOfOwnWords(String password, Collection<String> own) {
        String typed = password.toLowerCase(Locale.ROOT);
        String left = typed;
        for (String word : longestFirst(own)) {
            left = left.replace(word, "");
        }
        return !left.equals(typed) && left.length() < LEFT_WITHOUT_OWN_WORDS;
    }

    private static List<String> longestFirst(Collection<String> own) {
        return Stream.concat(own.stream(), Stream.of(OUR_NAME))
                .map(words -> words.toLowerCase(Locale.ROOT))
                .flatMap(words -> Stream.concat(Stream.of(words), BETWEEN_WORDS.splitAsStream(words)))
                .filter(word -> word.length() >= SHORTEST_OWN_WORD)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
