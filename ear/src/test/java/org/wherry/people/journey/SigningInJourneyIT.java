package org.wherry.people.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** Signing in, by every way there is, and signing out again. */
class SigningInJourneyIT {
    private static final String NEW_PASSWORD = "marmalade kestrel window";

    private final RunningWherry wherry = RunningWherry.get();

    @Test
    void whoever_has_forgotten_the_password_chooses_a_new_one_by_a_link_that_works_once() {
        DemoAccount person = wherry.accounts().freshPractitioner();
        Window elsewhere = Window.ofVisitor();
        elsewhere.signIn(person);

        Window window = Window.withoutScript();
        SignInPages.open(window, "/people/reset-ask").ask(person.email());
        String link = SignInPages.link(wherry.mails().await(person.email(), "/people/reset?code="), "/people/reset");

        SignInPages reset = SignInPages.open(window, link);
        reset.choose("password1234", "password1234");
        assertThat(reset.problems()).singleElement().asString().contains("Many people use this password");
        reset.choose(NEW_PASSWORD, NEW_PASSWORD);
        assertThat(window.path()).startsWith("/people/sign-in");

        window.enterAs(new DemoAccount("", person.email(), NEW_PASSWORD, ""));
        assertThat(window.page().locator(".account-name").count()).isOne();
        assertThat(window.open(link).status()).isEqualTo(410);

        elsewhere.open("/booking/mine");
        assertThat(elsewhere.path()).as("who was signed in before").startsWith("/people/sign-in");
        assertThat(wherry.mails().await(person.email(), "was changed on")).contains("/people/reset-ask");
    }

    @Test
    void a_link_signs_in_once_and_opening_it_spends_nothing() {
        DemoAccount person = wherry.accounts().freshPractitioner();
        Window window = Window.withoutScript();
        SignInPages.open(window, "/people/link-ask").ask(person.email());
        String link = SignInPages.link(wherry.mails().await(person.email(), "/people/link?code="), "/people/link");

        Answer opened = wherry.http().get(link);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.header("Cache-Control")).contains("no-store");

        SignInPages.open(window, link).go("link:go");
        window.open("/people/sign-ins");
        assertThat(window.page().locator("main").innerText()).contains("Link by e-mail", "This one");
        assertThat(wherry.http().get(link).status()).isEqualTo(410);
    }

    @Test
    void an_address_that_nobody_has_is_answered_like_one_that_somebody_has() {
        DemoAccount person = wherry.accounts().one("PRACTITIONER");
        String known = SignInPages.open(Window.withoutScript(), "/people/link-ask")
                .ask(person.email())
                .words();
        String unknown = SignInPages.open(Window.withoutScript(), "/people/link-ask")
                .ask("nobody-at-all@example.org")
                .words();

        assertThat(unknown.replace("nobody-at-all@example.org", "")).isEqualTo(known.replace(person.email(), ""));
    }

    @Test
    void a_coordinator_sees_nothing_before_the_second_step_and_no_code_works_twice() {
        DemoAccount coordinator = wherry.accounts().one("COORDINATOR");
        Window window = Window.ofVisitor();
        window.open("/scheduling/sessions");
        SignInPages signIn = new SignInPages(window);
        signIn.password(coordinator);
        assertThat(window.path()).startsWith("/people/second-step?next=");

        Http halfway = wherry.http().with("Cookie", window.cookieHeader());
        assertThat(halfway.get("/scheduling/sessions").header("Location")).contains("/people/second-step?next=");
        assertThat(halfway.get("/people/account").header("Location")).contains("/people/second-step?next=");

        new SignInPages(window).code("000000");
        assertThat(new SignInPages(window).problems())
                .singleElement()
                .asString()
                .contains("not the code");
        String code = window.secondStep(coordinator);
        assertThat(window.path()).isEqualTo("/scheduling/sessions");

        Window thief = Window.ofVisitor();
        thief.open("/people/sign-in");
        new SignInPages(thief).password(coordinator);
        new SignInPages(thief).code(code);
        assertThat(thief.path()).startsWith("/people/second-step?next=");
    }

    @Test
    void a_practitioner_sets_up_a_second_step_and_gets_in_by_a_recovery_code() {
        DemoAccount person = wherry.accounts().freshPractitioner();
        Window window = Window.ofVisitor();
        window.signIn(person);
        SignInPages setUp = SignInPages.open(window, "/people/second-step-setup");
        String recovery = setUp.setUp();
        assertThat(window.path()).startsWith("/people/recovery-codes");
        window.open("/people/recovery-codes");
        assertThat(window.page().locator("main").innerText())
                .as("shown once")
                .doesNotContain(recovery)
                .contains("10 recovery codes left");

        Window again = Window.ofVisitor();
        again.open("/people/sign-in");
        new SignInPages(again).password(person);
        new SignInPages(again).code(recovery.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        again.open("/people/recovery-codes");
        assertThat(again.page().locator("main").innerText()).contains("9 recovery codes left");
    }

    @Test
    void signing_out_everywhere_ends_every_session_on_its_next_request() {
        DemoAccount person = wherry.accounts().freshPractitioner();
        Window desk = Window.ofVisitor();
        desk.signIn(person);
        String before = desk.cookieHeader();
        Window phone = Window.ofVisitor();
        phone.signIn(person);

        SignInPages.open(phone, "/people/sign-ins").go("end:go");

        desk.open("/booking/mine");
        assertThat(desk.path()).startsWith("/people/sign-in");
        assertThat(wherry.http().with("Cookie", before).get("/booking/mine").status())
                .isEqualTo(302);
    }

    @Test
    void ten_wrong_passwords_make_the_next_try_wait_and_the_right_one_is_as_good_as_ever_then() {
        DemoAccount person = wherry.accounts().freshPractitioner();
        Window window = Window.ofVisitor();
        for (int i = 0; i < 10; i++) {
            window.open("/people/sign-in");
            new SignInPages(window).wrongPassword(person);
            assertThat(new SignInPages(window).problems())
                    .singleElement()
                    .asString()
                    .contains("do not belong together");
        }
        window.open("/people/sign-in");
        new SignInPages(window).wrongPassword(person);
        assertThat(new SignInPages(window).problems())
                .singleElement()
                .asString()
                .contains("Wait until", "not locked");

        wherry.rows().change("UPDATE wrong_tries SET until = until - interval '1 hour' WHERE until IS NOT NULL");
        window.signIn(person);
        assertThat(window.page().locator(".account-name").count()).isOne();
    }
}
