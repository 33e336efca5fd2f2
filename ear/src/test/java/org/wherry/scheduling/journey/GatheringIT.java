package org.wherry.scheduling.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.testing.Accessibility;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** A practitioner wants a course without a date; a coordinator sets one, and the practitioner is offered a place. */
class GatheringIT {
    private final RunningWherry wherry = RunningWherry.get();

    @Test
    void a_wish_becomes_an_offer_once_there_is_a_date() {
        UUID gathering = wherry.rows()
                .one(UUID.class, "SELECT public_id FROM undated_session WHERE closed_at IS NULL ORDER BY id LIMIT 1");
        UUID course = wherry.rows()
                .one(
                        UUID.class,
                        "SELECT c.public_id FROM course c JOIN undated_session u ON u.course_id = c.id"
                                + " WHERE u.public_id = ?",
                        gathering);
        DemoAccount late = wherry.accounts().freshPractitioner();
        Window theirs = Window.of(late);
        theirs.open("/scheduling/undated");
        theirs.page().locator("[id='wishes:rows:0:wish']").click();
        assertThat(theirs.page().content()).contains("We keep your wish");
        assertThat(Accessibility.faultsOf(theirs.page())).isEmpty();

        Window staff = Window.of(wherry.accounts().one("COORDINATOR"));
        SessionFormPage.open(staff, course)
                .plan(wherry.today().plusDays(45), 20)
                .save();
        UUID draft = new PublishPage(staff).session();
        staff.open("/scheduling/undated-demand?id=" + gathering);
        assertThat(Accessibility.faultsOf(staff.page())).isEmpty();
        staff.page().locator("[id='date:session']").selectOption(draft.toString());
        staff.page().locator("[id='date:go']").click();
        assertThat(staff.page().content()).contains("offered a place");

        assertThat(wherry.rows()
                        .one(
                                String.class,
                                "SELECT b.state FROM booking b JOIN course_session s ON s.id = b.session_id"
                                        + " JOIN account a ON a.person_id = b.delegate_id"
                                        + " WHERE s.public_id = ? AND a.email = ?",
                                draft,
                                late.email()))
                .isEqualTo("OFFERED");
    }
}
