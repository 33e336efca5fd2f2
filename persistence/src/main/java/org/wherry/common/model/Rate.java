package org.wherry.common.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure that never travels without its numerator and denominator. The percentage is computed from the counts,
 * rounded half up to one decimal; 0/0 has none and prints "n/a".
 *
 * @param numerator how many; 0 or more
 * @param denominator of how many; 0 or more
 */
public record Rate(long numerator, long denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses negative counts. */
    public Rate {
        if (numerator < 0 || denominator < 0) {
            throw new IllegalArgumentException("A rate is made of counts: " + numerator + " / " + denominator);
        }
    }

    /** The percentage with one decimal, rounded half up; empty where the denominator is 0. */
    public Optional<BigDecimal> percent() {
        if (denominator == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
    }

    @Override
    public String toString() {
        return percent().map(percent -> percent + " %").orElse("n/a");
    }
}
