package org.wherry.people.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wherry.launcher.testing.SignedTokens.Signature;
import org.wherry.launcher.testing.StrictProvider;
import org.wherry.testing.Accessibility;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** Somebody whose organisation gives them an account signs in with it, once they have linked it themselves. */
class SigningInElsewhereIT {
    private static final String PROVIDER = "County Council";

    private final RunningWherry wherry = RunningWherry.get();
    private final StrictProvider there = wherry.provider();
    private final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void signedInThere() {
        there.signsIn(subject, "amara@county.example.org");
    }

    @Test
    void an_account_is_linked_once_and_signs_in_from_then_on() {
        DemoAccount person = wherry.accounts().freshPractitioner();
        Window window = Window.ofVisitor();

        signInThere(window, "");
        assertThat(window.path()).startsWith("/people/sso-return");
        assertThat(window.page().locator("h1").innerText()).isEqualTo("Your account is not linked to Wherry yet");
        assertThat(Accessibility.faultsOf(window.page())).isEmpty();

        click(window, "Sign in with your e-mail address and password");
        window.enterAs(person);
        IdentitiesPage identities = new IdentitiesPage(window).prove(PROVIDER);
        assertThat(identities.words()).contains("Link amara@county.example.org (County Council)");
        assertThat(identities.accounts()).as("before it was confirmed").isEmpty();
        assertThat(Accessibility.faultsOf(window.page())).isEmpty();
        identities = identities.link();
        assertThat(identities.accounts()).containsExactly("amara@county.example.org");
        assertThat(identities.notices()).anyMatch(notice -> notice.contains("is linked"));
        assertThat(Accessibility.faultsOf(window.page())).isEmpty();

        window.signOut();
        window.open("/booking/mine");
        signInThere(window, null);
        assertThat(window.path()).isEqualTo("/booking/mine");
        assertThat(wherry.rows()
                        .count(
                                "SELECT count(*) FROM sign_in s JOIN account a ON a.person_id = s.person_id"
                                        + " WHERE a.email = ? AND s.how = 'SINGLE_SIGN_ON'",
                                person.email()))
                .isEqualTo(1);
        assertThat(there.complaints()).isEmpty();

        wherry.mails().await(person.email(), PROVIDER + " now signs you in to Wherry");

        assertThat(IdentitiesPage.open(window).unlinkFirst().accounts()).isEmpty();
        window.signOut();
        signInThere(window, "");
        assertThat(window.page().locator("h1").innerText()).isEqualTo("Your account is not linked to Wherry yet");
    }

    @Test
    void staff_owe_the_second_step_unless_it_was_taken_there() {
        IdentitiesPage.open(Window.of(wherry.accounts().one("COORDINATOR")))
                .prove(PROVIDER)
                .link();

        Window byPasswordThere = Window.ofVisitor();
        signInThere(byPasswordThere, "?next=/scheduling/sessions");
        assertThat(byPasswordThere.path()).startsWith("/people/second-step");
        byPasswordThere.open("/scheduling/sessions");
        assertThat(byPasswordThere.path()).as("before the second step").startsWith("/people/second-step");

        there.claiming("amr", List.of("pwd", "mfa"));
        Window byTwoThere = Window.ofVisitor();
        signInThere(byTwoThere, "?next=/scheduling/sessions");
        assertThat(byTwoThere.path()).isEqualTo("/scheduling/sessions");
    }

    @Test
    void whoever_finds_a_colleagues_account_there_links_nothing() {
        Window window = Window.of(wherry.accounts().freshPractitioner());

        IdentitiesPage identities = IdentitiesPage.open(window).prove(PROVIDER).leave();

        assertThat(identities.notices()).anyMatch(notice -> notice.contains("Nothing was linked"));
        assertThat(linked()).isZero();
    }

    @Test
    void an_account_that_signs_in_somebody_else_cannot_be_linked() {
        IdentitiesPage.open(Window.of(wherry.accounts().freshPractitioner()))
                .prove(PROVIDER)
                .link();

        IdentitiesPage second = IdentitiesPage.open(Window.of(wherry.accounts().freshPractitioner()))
                .prove(PROVIDER)
                .link();

        assertThat(second.problems()).anyMatch(problem -> problem.contains("already signs somebody else in"));
        assertThat(linked()).isEqualTo(1);
    }

    @Test
    void an_answer_is_good_for_one_browser_and_one_time() {
        Window window = Window.ofVisitor();
        String[] address = new String[1];
        window.page().onRequest(request -> {
            if (request.url().contains("/people/sso-return?")) {
                address[0] = request.url();
            }
        });
        signInThere(window, "");

        window.open(address[0]);
        assertThat(problem(window)).contains("has already been used");
        Window other = Window.ofVisitor();
        other.open(address[0]);
        assertThat(problem(other)).contains("in another browser");
        assertThat(Accessibility.faultsOf(other.page())).isEmpty();
    }

    @Test
    void what_the_provider_did_not_sign_is_not_believed() {
        wherry.log().expectingTrouble(() -> {
            there.signing(Signature.NONE);
            Window window = Window.ofVisitor();

            signInThere(window, "");

            assertThat(problem(window)).contains("an answer that we cannot be sure of");
            assertThat(window.page().locator("header").innerText()).contains("Sign in");
        });
    }

    @Test
    void who_gives_up_there_may_sign_in_here() {
        there.refusing("access_denied");
        Window window = Window.ofVisitor();

        signInThere(window, "");

        assertThat(problem(window)).contains("did not sign you in");
        click(window, "Sign in with your e-mail address and password");
        window.enterAs(wherry.accounts().one("PRACTITIONER"));
    }

    @Test
    void a_provider_that_is_out_of_order_leaves_signing_in_here_as_it_is() {
        wherry.log().expectingTrouble(() -> {
            Answer departed = wherry.http().get("/people/sso?provider=county");
            String cookie = departed.header("Set-Cookie").replaceFirst(";.*", "");
            Answer signedInThere = wherry.http().get(departed.header("Location"));
            there.down();

            Answer back = wherry.http().with("Cookie", cookie).get(signedInThere.header("Location"));

            assertThat(back.status()).isEqualTo(200);
            assertThat(back.body()).contains("does not answer at the moment");
            Window window = Window.ofVisitor();
            window.signIn(wherry.accounts().one("PRACTITIONER"));
            assertThat(window.path()).isEqualTo("/");
        });
    }

    @Test
    void nobody_is_sent_on_to_a_page_that_is_not_ours() {
        Window window = Window.of(wherry.accounts().freshPractitioner());
        IdentitiesPage.open(window).prove(PROVIDER).link();
        window.signOut();

        for (String elsewhere :
                new String[] {"https://evil.example.org/", "//evil.example.org/", "/\\evil.example.org"}) {
            Window visitor = Window.ofVisitor();
            visitor.open("/people/sso?provider=county&next=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8));
            assertThat(visitor.path()).isEqualTo("/");
            assertThat(visitor.page().locator("header").innerText()).contains("Signed in as");
        }
    }

    @Test
    void a_provider_that_nobody_set_is_not_there() {
        assertThat(wherry.http().get("/people/sso?provider=nobody").status()).isEqualTo(404);
    }

    /** Presses the button on the sign-in page that is open, or on one opened with these parameters. */
    private static void signInThere(Window window, String parameters) {
        if (parameters != null) {
            window.open("/people/sign-in" + parameters);
        }
        click(window, "Sign in with " + PROVIDER);
    }

    @SuppressWarnings("deprecation") // As in WherryPage: its successor waits for an address, which is not known.
    private static void click(Window window, String words) {
        Locator link =
                window.page().locator("main a").filter(new Locator.FilterOptions().setHasText(Pattern.compile(words)));
        window.page().waitForNavigation(link.first()::click);
    }

    private static String problem(Window window) {
        return window.page().locator("#error-summary").innerText();
    }

    private long linked() {
        return wherry.rows().count("SELECT count(*) FROM external_identity WHERE subject = ?", subject);
    }
}
