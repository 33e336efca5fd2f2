package org.wherry.people.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** How long a token can hold. */
public enum TokenLife {
    /** A month: for something that is being tried out. */
    DAYS_30(30),
    /** A quarter. */
    DAYS_90(90),
    /** A year, which is the longest. */
    DAYS_365(365);

    private final int days;

    TokenLife(int days) {
        this.days = days;
    }

    /** The life of so many days. */
    public static Optional<TokenLife> ofDays(int days) {
        return Arrays.stream(values()).filter(life -> life.days == days).findFirst();
    }

    /** How many days it is. */
    public int days() {
        return days;
    }

    /** When it ends if it begins at an instant. */
    Instant endFrom(Instant begins) {
        return begins.plus(Duration.ofDays(days));
    }
}
