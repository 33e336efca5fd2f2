package org.wherry.booking.model;

import java.time.Instant;
import org.wherry.common.model.Refusal;

/**
 * How long an agency's approvers have, in its working days.
 *
 * @param remindAfter days after somebody was asked until they are reminded, from 1
 * @param passAfter days after somebody was asked until the next manager is asked instead
 * @param lapseAfter days after the booking until it is given up, at most {@value #LONGEST}
 */
public record ApprovalTerms(int remindAfter, int passAfter, int lapseAfter) {

    /** The longest that a place may be held for an approval, in working days. */
    public static final int LONGEST = 60;

    /** What an agency has that said nothing. */
    public static final ApprovalTerms USUAL = new ApprovalTerms(2, 4, 10);

    /** Refuses what does not come one after the other. */
    public ApprovalTerms {
        if (remindAfter < 1 || passAfter <= remindAfter || lapseAfter <= passAfter || lapseAfter > LONGEST) {
            throw new Refusal(ApprovalRefusal.TERMS_OUT_OF_ORDER, LONGEST);
        }
    }

    /** When what is due for a request; nothing waits beyond the session's start. */
    public Deadlines of(ApprovalRequest request, WorkingHours hours, Instant sessionStarts) {
        return new Deadlines(
                hours.after(request.passedAt(), remindAfter, sessionStarts),
                hours.after(request.passedAt(), passAfter, sessionStarts),
                hours.after(request.askedAt(), lapseAfter, sessionStarts));
    }

    /**
     * When an approver is reminded, when the next is asked, and when the request lapses. They follow from what is
     * known now: an agency that tells of its holidays late gains the time all the same.
     */
    public record Deadlines(Instant remind, Instant pass, Instant lapse) {}
}
