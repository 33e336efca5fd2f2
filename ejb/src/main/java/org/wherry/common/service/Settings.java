package org.wherry.common.service;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What whoever starts Wherry has set. {@code wherry.base.url} is read from the system property of that name or, where
 * there is none, from the environment variable {@code WHERRY_BASE_URL}.
 */
public final class Settings {

    private Settings() {}

    /**
     * A setting, if it is set to anything.
     *
     * @param name as the system property is called
     */
    public static Optional<String> of(String name) {
        String property = System.getProperty(name);
        String value = property != null
                ? property
                : System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        return Optional.ofNullable(value).map(String::strip).filter(set -> !set.isEmpty());
    }

    /**
     * What settings of one kind are called, each by a word of letters and digits in lower case: {@code entra} where
     * {@code WHERRY_OIDC_ENTRA_ISSUER} is set to anything.
     *
     * @param before what stands before the word, such as {@code wherry.oidc.}
     * @param after what stands behind it, such as {@code .issuer}
     */
    public static Set<String> between(String before, String after) {
        Pattern name = Pattern.compile(Pattern.quote(before) + "([a-z0-9]+)" + Pattern.quote(after));
        Set<String> words = new TreeSet<>();
        Stream.concat(
                        System.getProperties().stringPropertyNames().stream(),
                        System.getenv().keySet().stream().map(variable -> variable.toLowerCase(Locale.ROOT)
                                .replace('_', '.')))
                .map(name::matcher)
                .filter(Matcher::matches)
                .filter(matched -> of(matched.group()).isPresent())
                .forEach(matched -> words.add(matched.group(1)));
        return words;
    }
}
