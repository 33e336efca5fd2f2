package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wherry.people.model.Kept;
import org.wherry.people.model.PersonalTables;

/** What is kept about who approves for whom, who is away, and who moved whom. */
@ApplicationScoped
public class PersonalApprovals extends PersonalTables {

    private static final Kept ABSENCES = Kept.of("absences", "absence.person_id")
            .telling("from", "a.from_date")
            .telling("to", "a.to_date")
            .from("absence a WHERE a.person_id = ?1 ORDER BY a.from_date")
            .endedBy("DELETE FROM absence WHERE person_id = ?1")
            .forgottenBy("DELETE FROM absence WHERE person_id = ?1");

    private static final Kept STANDING_IN = Kept.of("standingIn", "absence.deputy_id")
            .telling("from", "a.from_date")
            .telling("to", "a.to_date")
            .from("absence a WHERE a.deputy_id = ?1 ORDER BY a.from_date")
            .endedBy("UPDATE absence SET deputy_id = NULL WHERE deputy_id = ?1")
            .forgottenBy("UPDATE absence SET deputy_id = NULL WHERE deputy_id = ?1");

    private static final Kept ABOUT_THEM = Kept.of("approvals")
            .telling("reference", "CAST(b.reference AS text)")
            .telling("askedAt", "r.asked_at")
            .telling("state", "r.state")
            .telling("reason", "r.reason")
            .from("approval_request r JOIN booking b ON b.id = r.booking_id WHERE b.delegate_id = ?1 ORDER BY r.id")
            .forgottenBy("UPDATE approval_request SET reason = NULL"
                    + " WHERE booking_id IN (SELECT id FROM booking WHERE delegate_id = ?1)");

    private static final Kept DECIDED = Kept.of("approvalsDecided", "approval_request.decided_by")
            .telling("decidedAt", "r.decided_at")
            .telling("state", "r.state")
            .from("approval_request r WHERE r.decided_by = ?1 ORDER BY r.id");

    private static final Kept ASKED = Kept.of(
                    "approvalsAsked", "approval_step.approver_id", "approval_step.stands_in_for")
            .telling("at", "s.at")
            .from("approval_step s WHERE ?1 IN (s.approver_id, s.stands_in_for) ORDER BY s.id");

    private static final Kept LINKS = Kept.of("bookingLinks", "booking_link.person_id")
            .telling("purpose", "l.purpose")
            .telling("madeAt", "l.made_at")
            .telling("expiresAt", "l.expires_at")
            .from("booking_link l WHERE l.person_id = ?1 ORDER BY l.id")
            .endedBy("DELETE FROM booking_link WHERE person_id = ?1")
            .forgottenBy("DELETE FROM booking_link WHERE person_id = ?1");

    private static final Kept MOVED = Kept.of("bookingsMoved", "session_move.moved_by")
            .telling("at", "m.moved_at")
            .telling("reason", "m.reason")
            .from("session_move m WHERE m.moved_by = ?1 ORDER BY m.id");

    /** Declares them. */
    public PersonalApprovals() {
        super(List.of(ABSENCES, STANDING_IN, ABOUT_THEM, DECIDED, ASKED, LINKS, MOVED), List.of());
    }
}
