package org.wherry.people.model;

import java.util.EnumSet;
import java.util.Set;

/** What somebody may do here. Roles combine; a trainer is also a delegate. */
public enum Role {
    /** Books, comes, gives feedback, and has a learning record. */
    PRACTITIONER,
    /** Books for an agency and those below it, and sees status only. */
    BOOKING_CONTACT,
    /** Approves and signs off for their own reports. */
    LINE_MANAGER,
    /** Delivers sessions and takes their registers. */
    TRAINER,
    /** Represents an agency at a session, and types in its paper feedback. */
    FACILITATOR,
    /** Sits on the Workforce Development Group or leads a local group: statistics, no names. */
    GROUP_MEMBER,
    /** Reviews the validation requests assigned to them. */
    REVIEWER,
    /** Runs the programme. */
    COORDINATOR,
    /** Reads every statistic; no personal data beyond it. */
    ANALYST,
    /** Keeps roles, agencies and settings. */
    ADMINISTRATOR;

    private static final Set<Role> OF_AN_AGENCY = EnumSet.of(BOOKING_CONTACT, LINE_MANAGER, FACILITATOR);

    /** Whether somebody has it for an agency and those below it, rather than everywhere. */
    public boolean isOfAnAgency() {
        return OF_AN_AGENCY.contains(this);
    }

    /** Whether whoever has it signs in with a second step: it reaches far beyond its owner's own affairs. */
    public boolean needsSecondStep() {
        return this == COORDINATOR || this == ANALYST || this == ADMINISTRATOR;
    }
}
