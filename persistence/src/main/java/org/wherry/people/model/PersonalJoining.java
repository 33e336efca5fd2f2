package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept about who asked to join, who was invited by whom, and codes by which records are claimed. */
@ApplicationScoped
public class PersonalJoining extends PersonalTables {

    private static final String SENT_TO_THEM = "email = ANY(string_to_array(CAST(?2 AS text), ','))";

    private static final Kept ASKED = Kept.of("joining", "joining.person_id", "joining.email")
            .telling("madeAt", "j.made_at")
            .telling("name", "j.name")
            .telling("email", "j.email")
            .telling("jobTitle", "j.job_title")
            .telling("agency", "coalesce(a.name, j.asked_agency)")
            .telling("state", "j.state")
            .telling("reason", "j.reason")
            .from("joining j LEFT JOIN agency a ON a.id = j.agency_id WHERE j.person_id = ?1 OR j." + SENT_TO_THEM
                    + " ORDER BY j.made_at")
            .forgottenBy("DELETE FROM joining WHERE person_id = ?1 OR " + SENT_TO_THEM);

    private static final Kept DECIDED = Kept.of("joiningDecided", "joining.decided_by")
            .telling("at", "j.decided_at")
            .telling("state", "j.state")
            .from("joining j WHERE j.decided_by = ?1 ORDER BY j.decided_at");

    private static final Kept INVITED = Kept.of(
                    "invitations",
                    "agency_invitation.accepted_by",
                    "agency_invitation.entered_id",
                    "agency_invitation.email")
            .telling("madeAt", "i.made_at")
            .telling("agency", "a.name")
            .telling("email", "i.email")
            .telling("jobTitle", "i.job_title")
            .telling("state", "i.state")
            .from("agency_invitation i JOIN agency a ON a.id = i.agency_id WHERE i.accepted_by = ?1"
                    + " OR i.entered_id = ?1 OR i." + SENT_TO_THEM + " ORDER BY i.made_at")
            .forgottenBy("DELETE FROM agency_invitation WHERE accepted_by = ?1 OR entered_id = ?1 OR " + SENT_TO_THEM);

    private static final Kept INVITING = Kept.of("invitationsSent", "agency_invitation.invited_by")
            .telling("madeAt", "i.made_at")
            .telling("agency", "a.name")
            .telling("state", "i.state")
            .from("agency_invitation i JOIN agency a ON a.id = i.agency_id WHERE i.invited_by = ?1 ORDER BY i.made_at");

    private static final Kept CODES = Kept.of("claimCodes", "record_code.person_id")
            .telling("madeAt", "c.made_at")
            .telling("expiresAt", "c.expires_at")
            .telling("spentAt", "c.spent_at")
            .from("record_code c WHERE c.person_id = ?1 ORDER BY c.made_at")
            .forgottenBy("DELETE FROM record_code WHERE person_id = ?1");

    private static final Kept CODES_MADE = Kept.of("claimCodesMade", "record_code.made_by")
            .telling("madeAt", "c.made_at")
            .from("record_code c WHERE c.made_by = ?1 ORDER BY c.made_at");

    /** Declares them. */
    public PersonalJoining() {
        super(
                List.of(ASKED, DECIDED, INVITED, INVITING, CODES, CODES_MADE),
                List.of(
                        Purge.deleting(
                                DataKind.JOINING,
                                "joining",
                                "old.state IN ('UNVERIFIED', 'JOINED', 'DECLINED')"
                                        + " AND coalesce(old.decided_at, old.made_at) < ?1"
                                        + " AND NOT is_on_hold(coalesce(old.person_id, 0))"),
                        Purge.deleting(
                                DataKind.JOINING,
                                "agency_invitation",
                                "coalesce(old.decided_at, old.expires_at) < ?1"
                                        + " AND NOT is_on_hold(coalesce(old.accepted_by, old.entered_id, 0))"),
                        Purge.deleting(
                                DataKind.JOINING,
                                "record_code",
                                "old.expires_at < ?1 AND NOT is_on_hold(old.person_id)")));
    }
}
