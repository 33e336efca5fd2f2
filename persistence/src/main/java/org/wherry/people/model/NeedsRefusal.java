package org.wherry.people.model;

import org.wherry.common.model.Reason;

/** Why needs are not kept. */
public enum NeedsRefusal implements Reason {
    /** Nothing was ticked and nothing written. */
    NO_NEEDS_SAID;

    @Override
    public int status() {
        return 400;
    }
}
