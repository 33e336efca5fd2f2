package org.wherry.notification.model;

import static org.wherry.notification.model.Placeholder.ACCESS;
import static org.wherry.notification.model.Placeholder.ACCOUNT;
import static org.wherry.notification.model.Placeholder.ADDRESS;
import static org.wherry.notification.model.Placeholder.AGENCY;
import static org.wherry.notification.model.Placeholder.COURSE;
import static org.wherry.notification.model.Placeholder.DAYS;
import static org.wherry.notification.model.Placeholder.GREETING;
import static org.wherry.notification.model.Placeholder.LEAVE_LINK;
import static org.wherry.notification.model.Placeholder.LINK;
import static org.wherry.notification.model.Placeholder.MATERIALS;
import static org.wherry.notification.model.Placeholder.MOMENT;
import static org.wherry.notification.model.Placeholder.NEEDS_LINK;
import static org.wherry.notification.model.Placeholder.NOTES;
import static org.wherry.notification.model.Placeholder.NUMBER;
import static org.wherry.notification.model.Placeholder.ONLINE;
import static org.wherry.notification.model.Placeholder.OTHER_DATES;
import static org.wherry.notification.model.Placeholder.PEOPLE;
import static org.wherry.notification.model.Placeholder.PERSON;
import static org.wherry.notification.model.Placeholder.PLACE;
import static org.wherry.notification.model.Placeholder.PLACE_IN_LINE;
import static org.wherry.notification.model.Placeholder.PROVIDER;
import static org.wherry.notification.model.Placeholder.REASON;
import static org.wherry.notification.model.Placeholder.REFERENCE;
import static org.wherry.notification.model.Placeholder.WORDS;
import static org.wherry.notification.model.Placeholder.WORKSHOP;
import static org.wherry.notification.model.Placeholder.WORKSHOPS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which words a message has. Wherry brings words for each; coordinators can write others, with the placeholders that it
 * offers.
 */
public enum Template {
    // Bookings.
    CONFIRMED(Kind.PLACE_CONFIRMED, GREETING, COURSE, DAYS, PLACE, REFERENCE, LINK, NEEDS_LINK),
    WAITING(Kind.ON_WAITING_LIST, GREETING, COURSE, DAYS, PLACE_IN_LINE, REFERENCE, LINK, LEAVE_LINK),
    OFFERED(Kind.PLACE_OFFERED, GREETING, COURSE, DAYS, PLACE, MOMENT, LINK),
    OFFERED_TO_ALL(Kind.PLACE_FREE, GREETING, COURSE, DAYS, PLACE, LINK),
    LAPSED(Kind.OFFER_LAPSED, GREETING, COURSE, DAYS, LINK),
    CANCELLED(Kind.BOOKING_CANCELLED, GREETING, COURSE, DAYS, REFERENCE, LINK),
    CANCELLED_LATE(Kind.BOOKING_CANCELLED, GREETING, COURSE, DAYS, REFERENCE, LINK),
    CANCELLED_LATE_MANAGER(Kind.BOOKING_CANCELLED, GREETING, PERSON, COURSE, DAYS, LINK),
    RELEASED_FREELY(Kind.BOOKING_CANCELLED, GREETING, COURSE, DAYS, REFERENCE, LINK),
    CALLED_OFF(Kind.BOOKING_CANCELLED, GREETING, COURSE, DAYS, REFERENCE, LINK),
    CHANGED(Kind.SESSION_CHANGED, GREETING, COURSE, DAYS, PLACE, REFERENCE, LINK),
    WORKSHOP_GONE(Kind.SESSION_CHANGED, GREETING, WORKSHOP, COURSE, DAYS, REFERENCE, LINK),
    JOINING_INSTRUCTIONS(
            Kind.JOINING_INSTRUCTIONS,
            GREETING,
            COURSE,
            DAYS,
            PLACE,
            ACCESS,
            ONLINE,
            NOTES,
            WORKSHOPS,
            MATERIALS,
            REFERENCE,
            LINK,
            NEEDS_LINK),
    REMINDER(Kind.REMINDER, GREETING, COURSE, DAYS, PLACE, ACCESS, ONLINE, REFERENCE, LINK),
    NO_SHOW(Kind.NO_SHOW, GREETING, COURSE, DAYS, REFERENCE, LINK),
    NO_SHOW_MANAGER(Kind.NO_SHOW, GREETING, PERSON, COURSE, DAYS, LINK),

    BOOKED_FOR_YOU(Kind.BOOKED_BY_ANOTHER, GREETING, PERSON, COURSE, DAYS, PLACE, REFERENCE, LINK, NEEDS_LINK),
    WISH_PASSED_OVER(Kind.WISH_PASSED_OVER, GREETING, COURSE, DAYS, REASON, LINK),

    // Requests, approvals and reservations.
    APPROVAL_WANTED(Kind.APPROVAL_WANTED, GREETING, PERSON, COURSE, DAYS, PLACE, MOMENT, LINK),
    APPROVAL_REMINDER(Kind.APPROVAL_WANTED, GREETING, PERSON, COURSE, DAYS, PLACE, MOMENT, LINK),
    APPROVAL_GIVEN(Kind.APPROVAL_DECIDED, GREETING, COURSE, DAYS, PLACE, REFERENCE, LINK, NEEDS_LINK),
    APPROVAL_REFUSED(Kind.APPROVAL_DECIDED, GREETING, COURSE, DAYS, REFERENCE, REASON, LINK),
    APPROVAL_LAPSED(Kind.APPROVAL_DECIDED, GREETING, COURSE, DAYS, REFERENCE, LINK),
    REQUESTED(Kind.APPROVAL_DECIDED, GREETING, COURSE, DAYS, REFERENCE, LINK),
    RESERVED(Kind.RESERVATION, GREETING, COURSE, DAYS, NUMBER, AGENCY, MOMENT, LINK),
    RESERVATION_LAPSED(Kind.RESERVATION, GREETING, COURSE, DAYS, NUMBER, AGENCY, LINK),
    SUBSTITUTED(Kind.BOOKING_CHANGED, GREETING, PERSON, COURSE, DAYS, REFERENCE, LINK),
    MOVED(Kind.BOOKING_MOVED, GREETING, COURSE, DAYS, PLACE, REFERENCE, MOMENT, LINK),
    PLACE_IN_DOUBT(Kind.PLACE_IN_DOUBT, GREETING, COURSE, DAYS, REFERENCE, REASON, LINK),
    TRANSFERRED(Kind.BOOKING_CHANGED, GREETING, COURSE, DAYS, PLACE, REFERENCE, LINK),

    // Sessions that agencies ask for.
    BESPOKE_ASKED(Kind.BESPOKE_REQUEST, GREETING, PERSON, AGENCY, COURSE, NUMBER, LINK),
    BESPOKE_ANSWERED(Kind.BESPOKE_REQUEST, GREETING, AGENCY, COURSE, WORDS, LINK),
    BESPOKE_QUESTION(Kind.BESPOKE_REQUEST, GREETING, AGENCY, COURSE, WORDS, LINK),
    BESPOKE_DATED(Kind.BESPOKE_REQUEST, GREETING, AGENCY, COURSE, DAYS, PLACE, LINK),
    BESPOKE_DECLINED(Kind.BESPOKE_REQUEST, GREETING, AGENCY, COURSE, WORDS, LINK),
    BESPOKE_OPEN_AGAIN(Kind.BESPOKE_REQUEST, GREETING, AGENCY, COURSE, WORDS, LINK),

    // For those who run a session.
    REGISTER_OVERDUE(Kind.REGISTER_OVERDUE, GREETING, COURSE, DAYS, LINK),
    MINIMUM_NOT_REACHED(Kind.MINIMUM_NOT_REACHED, GREETING, COURSE, DAYS, NUMBER, PEOPLE, OTHER_DATES, LINK),

    // Feedback.
    INVITATION(Kind.FEEDBACK_INVITATION, GREETING, COURSE, DAYS, LINK, MOMENT),
    FEEDBACK_REMINDER(Kind.FEEDBACK_REMINDER, GREETING, COURSE, DAYS, LINK, MOMENT),

    // Accounts and privacy.
    JOINING_ASKED(Kind.JOINING_ASKED, GREETING, LINK, MOMENT),
    JOINING_AGAIN(Kind.JOINING_ASKED_AGAIN, GREETING, LINK),
    JOINING_INVITED(Kind.AGENCY_INVITATION, PERSON, AGENCY, LINK, MOMENT),
    JOINING_APPROVED(Kind.JOINING_DECIDED, GREETING, AGENCY, LINK),
    JOINING_DECLINED(Kind.JOINING_DECIDED, GREETING, AGENCY, LINK, REASON),
    IDENTITY_LINKED(Kind.IDENTITY_LINKED, GREETING, ACCOUNT, PROVIDER, LINK),
    ADDRESS_TO_CONFIRM(Kind.ADDRESS_TO_CONFIRM, GREETING, ADDRESS, LINK, MOMENT),
    RESET_LINK(Kind.RESET_LINK, GREETING, LINK, MOMENT),
    SIGN_IN_LINK(Kind.SIGN_IN_LINK, GREETING, LINK, MOMENT),
    PASSWORD_CHANGED(Kind.PASSWORD_CHANGED, GREETING, MOMENT, LINK),
    SECOND_STEP_REMOVED(Kind.SECOND_STEP_REMOVED, GREETING, MOMENT, LINK),
    ACCOUNT_CLOSED(Kind.ACCOUNT_CLOSED, GREETING, LINK),
    ERASURE_GRANTED(Kind.ERASURE_DECIDED, GREETING, REASON, LINK),
    ERASURE_DECLINED(Kind.ERASURE_DECIDED, GREETING, REASON, LINK),
    COMPLAINT_ANSWERED(Kind.COMPLAINT_ANSWERED, GREETING, REASON, LINK);

    private final Kind kind;
    private final List<Placeholder> offered;

    Template(Kind kind, Placeholder... offered) {
        this.kind = kind;
        this.offered = List.of(offered);
    }

    /** Why somebody is written to with it. */
    public Kind kind() {
        return kind;
    }

    /** The placeholders that can stand in it. */
    public List<Placeholder> offered() {
        return offered;
    }

    /** Those without which the message is of no use: a link that works once is told nowhere else. */
    public Set<Placeholder> needed() {
        if (!kind.carriesOneTimeLink()) {
            return Set.of();
        }
        return offered.contains(LEAVE_LINK) ? EnumSet.of(LEAVE_LINK) : EnumSet.of(LINK);
    }
}
