package org.wherry.feedback.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wherry.people.model.DataKind;
import org.wherry.people.model.Kept;
import org.wherry.people.model.PersonalTables;
import org.wherry.people.model.Purge;

/** What is kept about who was asked how it was. What they answered is nobody's from the moment that they send it. */
@ApplicationScoped
public class PersonalInvitations extends PersonalTables {

    private static final Kept INVITATIONS = Kept.of("feedbackInvitations", "invitation.person_id")
            .telling("course", "c.title")
            .telling("firstDay", "s.first_day")
            .telling("dueAt", "i.due_at")
            .telling("expiresAt", "i.expires_at")
            .telling("state", "i.state")
            .from("""
                    invitation i
                    JOIN course_session s ON s.id = i.session_id
                    JOIN course c ON c.id = s.course_id
                    WHERE i.person_id = ?1 ORDER BY i.due_at, i.id""")
            .forgottenBy("DELETE FROM invitation WHERE person_id = ?1");

    /** Declares them. */
    public PersonalInvitations() {
        super(
                List.of(INVITATIONS),
                List.of(Purge.deleting(
                        DataKind.FEEDBACK_INVITATIONS,
                        "invitation",
                        "old.expires_at < ?1 AND NOT is_on_hold(old.person_id)")));
    }
}
