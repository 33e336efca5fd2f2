package org.wherry.scheduling.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.wherry.common.model.Refusal;

/**
 * What one place costs, in pounds.
 *
 * @param amount without VAT, above nothing and below a million, in whole pence
 * @param vatPercent 0 to 50
 */
public record Price(BigDecimal amount, BigDecimal vatPercent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = new BigDecimal("999999.99");
    private static final BigDecimal MOST_VAT = BigDecimal.valueOf(50);

    /** Refuses what is no price. */
    public Price {
        if (amount == null
                || vatPercent == null
                || amount.signum() <= 0
                || amount.compareTo(MOST) > 0
                || amount.stripTrailingZeros().scale() > 2
                || vatPercent.signum() < 0
                || vatPercent.compareTo(MOST_VAT) > 0
                || vatPercent.stripTrailingZeros().scale() > 2) {
            throw new Refusal(SessionRefusal.PRICE_IMPOSSIBLE);
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
        vatPercent = vatPercent.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** The VAT on it, rounded half up to a penny. */
    public BigDecimal vat() {
        return amount.multiply(vatPercent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /** What is paid: the amount with its VAT. */
    public BigDecimal withVat() {
        return amount.add(vat());
    }
}
