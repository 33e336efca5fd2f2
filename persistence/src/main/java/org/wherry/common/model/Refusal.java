package org.wherry.common.model;

import java.util.List;

/**
 * A rule said no. Nothing was changed: the transaction is rolled back, and the reason names the sentence that tells
 * the person what to do instead.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final transient List<Object> details;

    /**
     * Refuses.
     *
     * @param reason why, one of a feature's own reasons
     * @param details what the sentence needs to be told, in its order
     */
    public Refusal(Reason reason, Object... details) {
        super(reason.key());
        this.reason = reason;
        this.details = List.of(details);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What the sentence is filled with. */
    public Object[] details() {
        return details.toArray();
    }
}
