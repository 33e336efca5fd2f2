package org.wherry.people.model;

import org.wherry.common.model.Reason;

/** Why an agency cannot be entered, changed, moved, merged, closed or chosen. */
public enum AgencyRefusal implements Reason {
    /** It would be part of itself, at whatever depth. */
    AGENCY_IN_ITSELF,
    /** There is an open agency of that name, in the same agency and the same locality. */
    AGENCY_NAME_TAKEN,
    /** It was merged into another, which is the one to change or choose. */
    AGENCY_MERGED,
    /** It is closed. */
    AGENCY_CLOSED,
    /** It is closed already. */
    AGENCY_CLOSED_ALREADY,
    /** It is open already. */
    AGENCY_OPEN_ALREADY,
    /** Agencies below it are open. */
    AGENCY_HAS_OPEN_PARTS,
    /** The day lies too far away to be meant. */
    AGENCY_CLOSING_DAY_UNLIKELY(400),
    /** It was never merged, or this was undone. */
    AGENCY_NOT_MERGED,
    /** It would be merged into itself or into a part of itself. */
    AGENCY_MERGED_INTO_ITSELF,
    /** The merge is older than it may be to be undone. */
    AGENCY_MERGE_FINAL,
    /** It would be billed to the agency above it, and there is none. */
    AGENCY_BILLED_TO_NONE;

    private final int status;

    AgencyRefusal() {
        this(409);
    }

    AgencyRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
