package org.wherry.people.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Screens;
import org.wherry.testing.Window;

/** A new practitioner joins by herself; a manager invites her team, and one of them says yes. */
class JoiningJourneyIT {
    private static final String PASSWORD = "seven quiet herons";
    private static final String SCHOOL = "Linnetford High School";

    private final RunningWherry wherry = RunningWherry.get();
    private final String email = "n" + UUID.randomUUID() + "@example.org";

    @Test
    void a_new_practitioner_joins_and_her_agency_approves_her() {
        Window visitor = Window.withoutScript();
        JoinPages page = JoinPages.open(visitor, "/people/join").ask("Nia Bevan", email, "linnetford high");
        if (page.window().path().startsWith("/people/join-sent")) {
            throw new AssertionError("The agency was taken without being chosen");
        }
        page = page.choose(SCHOOL);
        assertThat(page.heading()).isEqualTo("Look into your mailbox");

        page = JoinPages.openLink(visitor, email, "/people/join-open");
        assertThat(page.words()).contains("Nia Bevan", email, SCHOOL);
        page = page.password("open", null, "too short");
        assertThat(page.problems()).hasSize(1);
        page = page.password("open", null, PASSWORD);
        assertThat(page.heading()).isEqualTo("Your account");
        assertThat(page.words()).contains("Nia Bevan", "Your agency is asked");

        DemoAccount contact = wherry.accounts().one("BOOKING_CONTACT");
        JoinPages desk = JoinPages.open(Window.of(contact), "/people/joining");
        Screens.keep(desk.window(), "joining");
        desk = desk.of("Nia Bevan").go("approve:go");
        assertThat(desk.words()).contains("Nia Bevan now stands among the agency’s people");

        Window again = Window.ofVisitor();
        again.signIn(new DemoAccount("", email, PASSWORD, ""));
        assertThat(JoinPages.open(again, "/people/my-details").words()).contains(SCHOOL);
    }

    @Test
    void a_manager_invites_her_team_and_learns_only_who_has_answered() {
        DemoAccount known = wherry.accounts().freshPractitioner();
        String unknown = "u" + email;
        JoinPages invite = JoinPages.open(Window.of(wherry.accounts().one("LINE_MANAGER")), "/people/invite")
                .invite(List.of(known.email(), unknown));
        assertThat(invite.row(known.email()).replace(known.email(), ""))
                .isEqualTo(invite.row(unknown).replace(unknown, ""))
                .contains("Not answered yet");

        Window colleague = Window.of(known);
        JoinPages answer = JoinPages.openLink(colleague, known.email(), "/people/invitation");
        assertThat(answer.go("accept:go").words()).contains("You have accepted");
        Window somebody = Window.withoutScript();
        JoinPages declined = JoinPages.openLink(somebody, unknown, "/people/invitation");
        assertThat(declined.go("decline:no").words()).contains("You have declined");

        invite = JoinPages.open(Window.of(wherry.accounts().one("LINE_MANAGER")), "/people/invite");
        assertThat(invite.row(known.email())).contains("Accepted");
        assertThat(invite.row(unknown)).contains("Declined");
        JoinPages used = JoinPages.openLink(somebody, unknown, "/people/invitation");
        assertThat(used.heading()).isEqualTo("This invitation does not work any more");
    }
}
