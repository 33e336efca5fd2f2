package org.wherry.common.model;

/** Somebody else changed it between reading and saving. */
public class LostUpdate extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Refuses to write over somebody else's change. */
    public LostUpdate() {
        super(CommonRefusal.LOST_UPDATE);
    }
}
