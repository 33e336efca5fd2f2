package org.wherry.people.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a token may be used for, of all that its owner may do. */
public enum TokenScope {
    /** Reads: the owner's own data, and what their roles show them. */
    READ,
    /** Books, and gives places back. */
    BOOK,
    /** Reads statistics and reports. */
    REPORT,
    /** Changes whatever else the owner may change: their details and tokens, people, agencies, roles. */
    MANAGE;

    private static final String SEPARATOR = ",";

    /** The scope of a name, such as {@code READ}. */
    public static Optional<TokenScope> named(String name) {
        return Arrays.stream(values())
                .filter(scope -> scope.name().equals(name))
                .findFirst();
    }

    /** Some scopes as one text, in the order in which they stand here. */
    static String join(Set<TokenScope> scopes) {
        return Arrays.stream(values())
                .filter(scopes::contains)
                .map(TokenScope::name)
                .collect(Collectors.joining(SEPARATOR));
    }

    /** The scopes that {@link #join} wrote. */
    static Set<TokenScope> split(String joined) {
        return Arrays.stream(joined.split(SEPARATOR))
                .map(TokenScope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenScope.class)));
    }
}
