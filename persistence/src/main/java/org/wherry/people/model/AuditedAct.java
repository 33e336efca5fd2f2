package org.wherry.people.model;

/** What the audit knows to have been done. The sentence for each is {@code people.audit.act.<NAME>}. */
public enum AuditedAct {
    /** Somebody was refused something that they may not see or do. */
    ACCESS_REFUSED,

    // Agencies.
    AGENCY_ENTERED,
    AGENCY_CHANGED,
    AGENCY_MOVED,
    AGENCY_MERGED,
    AGENCY_MERGE_UNDONE,
    AGENCY_CLOSED,
    AGENCY_REOPENED,

    // People and their posts.
    PERSON_ENTERED,
    PERSON_CHANGED,
    POST_TAKEN_UP,
    POST_CHANGED,
    POST_LEFT,
    PEOPLE_MERGED,
    PEOPLE_MERGE_UNDONE,
    NEEDS_CHANGED,
    GROUP_ACCOUNT_CHANGED,
    PEOPLE_IMPORTED,

    // Signing in.
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT_EVERYWHERE,
    PASSWORD_CHANGED,
    LINK_ASKED,
    SECOND_STEP_SET_UP,
    SECOND_STEP_REMOVED,
    RECOVERY_CODE_USED,
    IDENTITY_LINKED,
    IDENTITY_UNLINKED,

    // Joining.
    JOINED,
    JOINING_APPROVED,
    JOINING_DECLINED,
    INVITED,
    INVITATION_ACCEPTED,
    INVITATION_DECLINED,
    RECORD_CLAIMED,
    AGENCY_ASKED_FOR,

    // Tokens and roles.
    TOKEN_MADE,
    TOKEN_REVOKED,
    ROLE_GRANTED,
    ROLE_WITHDRAWN,

    // Privacy.
    DATA_EXPORTED,
    DATA_CORRECTED,
    LEFT,
    ERASURE_ASKED,
    ERASURE_DECIDED,
    HOLD_PLACED,
    HOLD_LIFTED,
    RETENTION_RUN,
    RETENTION_CHANGED,
    COMPLAINT_MADE,
    COMPLAINT_ANSWERED,
    NOTICE_PUBLISHED,
    NOTICE_ACCEPTED,

    // Messages.
    TEMPLATE_WRITTEN,
    TEMPLATE_RESET,
    MESSAGE_EDITED,
    MESSAGE_CANCELLED,
    MESSAGE_SENT_AGAIN,
    MESSAGE_RULE_CHANGED,
    MESSAGES_CHOSEN,
    MESSAGE_BOUNCED,

    // The audit itself.
    AUDIT_EXPORTED,
    AUDIT_VALUES_ERASED,

    // What other features have to answer for.
    COURSE_ADDED,
    COURSE_CHANGED,
    COURSE_ARCHIVED,
    COURSE_OFFERED_AGAIN,
    MATERIAL_ADDED,
    MATERIAL_WITHDRAWN,
    WAIVER_GRANTED,
    WAIVER_WITHDRAWN,
    SESSION_PUBLISHED,
    SESSION_SUBMITTED,
    SESSION_SENT_BACK,
    SESSION_CHANGED,
    VENUE_CHANGED,
    TRAINER_CHANGED,
    NETWORK_CHANGED,
    PRICE_CHANGED,
    SESSION_CALLED_OFF,
    BOOKING_CANCELLED,
    BOOKING_SUBSTITUTED,
    BOOKING_TRANSFERRED,
    PLACES_RESERVED,
    PLACES_GIVEN_BACK,
    AUDIENCE_DECIDED,
    MEMBERSHIP_CHANGED,
    BOOKING_APPROVED,
    BOOKING_NOT_APPROVED,
    LINE_REORDERED,
    PLACE_OFFERED_BY_HAND,
    BOOKINGS_MOVED,
    CLOSED_DAYS_CHANGED,
    ABSENCE_CHANGED,
    REGISTER_CLOSED;

    /** Whether whoever it happens to does it themselves, although nobody is signed in while it is done. */
    public boolean isDoneByItsSubject() {
        return switch (this) {
            case SIGNED_IN, JOINED, PASSWORD_CHANGED, RECOVERY_CODE_USED -> true;
            default -> false;
        };
    }
}
