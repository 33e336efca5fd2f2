package org.wherry.demo.service;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Invents names, each once, and an address at {@code example.org} for each. */
final class Names {

    private static final Map<String, String> LATIN =
            Map.of("ł", "l", "ø", "o", "æ", "ae", "œ", "oe", "ß", "ss", "ð", "d", "þ", "th", "đ", "d", "ı", "i");

    private final List<DemoFiles.Name> given;
    private final List<DemoFiles.Name> family;
    private final Dice dice;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> addresses = new HashMap<>();

    Names(List<DemoFiles.Name> given, List<DemoFiles.Name> family, Dice dice) {
        this.given = given;
        this.family = family;
        this.dice = dice;
    }

    /** A name that nobody has yet. */
    String next() {
        String name;
        do {
            DemoFiles.Name second = dice.pick(family, DemoFiles.Name::weight);
            String first = second.goesWith().isEmpty()
                    ? dice.pick(given, DemoFiles.Name::weight).text()
                    : dice.pick(second.goesWith());
            name = first + " " + second.text();
        } while (!taken.add(name));
        return name;
    }

    /** An address for a name; two names that read alike in plain letters get different ones. */
    String addressOf(String name) {
        String plain = plain(name);
        int count = addresses.merge(plain, 1, Integer::sum);
        return plain + (count == 1 ? "" : String.valueOf(count)) + "@example.org";
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> plain.append(LATIN.getOrDefault(letter, letter)));
        String address = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replace(' ', '.')
                .replaceAll("[^a-z.-]", "")
                .replaceAll("^[.-]+|[.-]+$", "");
        return address.isEmpty() ? "colleague" : address;
    }
}
