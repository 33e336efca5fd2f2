package org.wherry.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.wherry.common.model.Refusal;

/** What a course does about those who come again, and for how long after they attended. */
@Embeddable
public class Repeats {

    /** The longest time that somebody is asked after they attended, and that a refresher is due in. */
    public static final int MONTHS_MAX = 120;

    @Enumerated(EnumType.STRING)
    @Column(name = "repeat_policy")
    private RepeatPolicy policy;

    @Column(name = "repeat_months")
    private int months;

    protected Repeats() {}

    /** Does this for so many months, 1 to {@value #MONTHS_MAX}. */
    public Repeats(RepeatPolicy policy, int months) {
        if (months < 1 || months > MONTHS_MAX) {
            throw new Refusal(CatalogueRefusal.MONTHS_IMPOSSIBLE);
        }
        this.policy = Objects.requireNonNull(policy);
        this.months = months;
    }

    /** What is done. */
    public RepeatPolicy policy() {
        return policy;
    }

    /** For how many months after somebody attended. */
    public int months() {
        return months;
    }
}
