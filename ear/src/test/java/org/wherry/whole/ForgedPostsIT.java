package org.wherry.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.booking.journey.Sessions;
import org.wherry.feedback.journey.Invitations;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** A form that another site sends in somebody's name changes nothing. */
class ForgedPostsIT {
    private final RunningWherry wherry = RunningWherry.get();

    @Test
    void a_place_is_not_booked_without_the_token_of_the_page() {
        DemoAccount person = wherry.accounts().freshPractitioner();
        UUID session = Sessions.published(5);
        Http forged = wherry.http().with("Cookie", Window.cookieHeaderOf(person));
        String address = "/booking/book?session=" + session;

        forged.postForm(address, "book=book&book:go=Book");
        forged.postForm(address, "book=book&book:go=Book&jakarta.faces.ViewState=-1:-1");
        wherry.log()
                .expectingTrouble(() -> forged.postForm(
                        address, "book=book&book:go=Book&jakarta.faces.ViewState=stateless&wherry-form=guessed"));

        assertThat(wherry.rows()
                        .count(
                                "SELECT count(*) FROM booking b JOIN course_session s ON s.id = b.session_id"
                                        + " WHERE s.public_id = ?",
                                session))
                .isZero();
    }

    @Test
    void nobody_is_signed_in_without_the_token_of_the_page() {
        DemoAccount person = wherry.accounts().one("PRACTITIONER");
        String form = "sign-in=sign-in&sign-in:go=Sign+in&jakarta.faces.ViewState=stateless&sign-in:email="
                + person.email() + "&sign-in:password=" + person.password();

        Answer without = wherry.http().postForm("/people/sign-in", form);
        Answer guessed = wherry.http()
                .with("Cookie", "wherry-form=guessed")
                .postForm("/people/sign-in", form + "&wherry-form=another");
        Answer fromElsewhere = wherry.http()
                .with("Cookie", "wherry-form=guessed")
                .with("Sec-Fetch-Site", "cross-site")
                .postForm("/people/sign-in", form + "&wherry-form=guessed");

        for (Answer answer : new Answer[] {without, guessed, fromElsewhere}) {
            assertThat(answer.status()).isNotEqualTo(302);
            assertThat(answer.all("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("wherry="));
        }
    }

    @Test
    void no_feedback_is_stored_without_the_token_of_the_page() {
        long before = wherry.rows().count("SELECT count(*) FROM submission");

        wherry.http()
                .postForm(
                        "/feedback/answer?code=" + Invitations.open(),
                        "answer=answer&answer:go=Send&answer:comment=forged&jakarta.faces.ViewState=stateless");

        assertThat(wherry.rows().count("SELECT count(*) FROM submission")).isEqualTo(before);
    }

    @Test
    void following_a_link_changes_nothing() {
        Http signedIn = wherry.http().with("Cookie", Window.cookieHeaderOf(Examples.somebody("PRACTITIONER")));
        String reference = Examples.confirmed();

        signedIn.get("/booking/cancel?reference=" + reference + "&cancel:go=Cancel&cancel=cancel");
        signedIn.get("/booking/offer?reference=" + reference + "&offer:accept=Accept&offer=offer");
        wherry.http().get("/feedback/answer?code=" + Invitations.open() + "&answer:go=Send&answer=answer");

        assertThat(wherry.rows().one(String.class, "SELECT state FROM booking WHERE reference = ?", reference))
                .isEqualTo("CONFIRMED");
    }
}
