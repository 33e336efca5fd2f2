package org.wherry.people.model;

import java.util.Objects;

/**
 * What an agency wants for its people.
 *
 * @param managerApproval whether a manager says yes before a place is theirs
 * @param joiningApproval whether somebody of the agency says yes before a newcomer counts as one of its people
 * @param billing who pays where something costs
 */
public record AgencySettings(boolean managerApproval, boolean joiningApproval, Billing billing) {

    /** What an agency has that said nothing yet. */
    public static final AgencySettings USUAL = new AgencySettings(false, true, Billing.ITSELF);

    /** Who pays for what an agency's people book. */
    public enum Billing {
        /** The agency. */
        ITSELF,
        /** The agency that it is part of. */
        PARENT,
        /** Nobody: its people come free of charge. */
        NOBODY
    }

    public AgencySettings {
        Objects.requireNonNull(billing, "billing");
    }
}
