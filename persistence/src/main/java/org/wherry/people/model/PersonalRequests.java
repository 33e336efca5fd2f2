package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept about what people asked of us for the sake of their privacy, and what was decided. */
@ApplicationScoped
public class PersonalRequests extends PersonalTables {

    private static final Kept DEPARTURE = Kept.of("departure", "departure.person_id")
            .telling("leftAt", "d.left_at")
            .from("departure d WHERE d.person_id = ?1");

    private static final Kept ERASURE = Kept.of("erasureRequests", "erasure_request.person_id")
            .telling("askedAt", "e.asked_at")
            .telling("wish", "e.wish")
            .telling("state", "e.state")
            .telling("decidedAt", "e.decided_at")
            .telling("reason", "e.reason")
            .from("erasure_request e WHERE e.person_id = ?1 ORDER BY e.asked_at")
            .forgottenBy("UPDATE erasure_request SET wish = NULL WHERE person_id = ?1");

    private static final Kept COMPLAINTS = Kept.of("complaints", "complaint.person_id")
            .telling("madeAt", "c.made_at")
            .telling("text", "c.text")
            .telling("answeredAt", "c.answered_at")
            .telling("answer", "c.answer")
            .from("complaint c WHERE c.person_id = ?1 ORDER BY c.made_at")
            .forgottenBy("UPDATE complaint SET text = NULL, answer = NULL WHERE person_id = ?1");

    private static final Kept NOTICES = Kept.of("noticesAccepted", "notice_acceptance.person_id")
            .telling("number", "n.number")
            .telling("acceptedAt", "a.accepted_at")
            .from(
                    "notice_acceptance a JOIN privacy_notice n ON n.id = a.notice_id WHERE a.person_id = ?1 ORDER BY n.number")
            .forgottenBy("DELETE FROM notice_acceptance WHERE person_id = ?1");

    // Why somebody's data is held may be part of a case that has to stay confidential.
    private static final Kept HOLDS = Kept.of("legalHolds", "legal_hold.person_id")
            .telling("placedAt", "h.placed_at")
            .telling("liftedAt", "h.lifted_at")
            .from("legal_hold h WHERE h.person_id = ?1 ORDER BY h.placed_at")
            .forgottenBy("UPDATE legal_hold SET reason = 'Erased' WHERE person_id = ?1");

    private static final Kept DECIDED = Kept.of(
                    "decisions",
                    "erasure_request.decided_by",
                    "complaint.answered_by",
                    "legal_hold.placed_by",
                    "legal_hold.lifted_by",
                    "retention_run.started_by",
                    "privacy_notice.published_by")
            .telling("act", "done.act")
            .telling("at", "done.at")
            .from("""
                    (SELECT 'ERASURE_DECIDED' AS act, decided_at AS at FROM erasure_request WHERE decided_by = ?1
                     UNION ALL SELECT 'COMPLAINT_ANSWERED', answered_at FROM complaint WHERE answered_by = ?1
                     UNION ALL SELECT 'HOLD_PLACED', placed_at FROM legal_hold WHERE placed_by = ?1
                     UNION ALL SELECT 'HOLD_LIFTED', lifted_at FROM legal_hold WHERE lifted_by = ?1
                     UNION ALL SELECT 'RETENTION_RUN', started_at FROM retention_run WHERE started_by = ?1
                     UNION ALL SELECT 'NOTICE_PUBLISHED', published_at FROM privacy_notice WHERE published_by = ?1) done
                    ORDER BY done.at""");

    /** Declares them. */
    public PersonalRequests() {
        super(
                List.of(DEPARTURE, ERASURE, COMPLAINTS, NOTICES, HOLDS, DECIDED),
                List.of(
                        Purge.deleting(
                                DataKind.REQUESTS,
                                "erasure_request",
                                "old.decided_at < ?1 AND NOT is_on_hold(old.person_id)"),
                        Purge.deleting(
                                DataKind.REQUESTS,
                                "complaint",
                                "old.answered_at < ?1 AND NOT is_on_hold(old.person_id)")));
    }
}
