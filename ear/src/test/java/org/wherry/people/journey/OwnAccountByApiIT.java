package org.wherry.people.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** Somebody's own program does with their account what they could do on the pages. */
class OwnAccountByApiIT {
    private final RunningWherry wherry = RunningWherry.get();
    private final DemoAccount person = wherry.accounts().freshPractitioner();
    private final Http program = wherry.http().as(person);
    private final Http browser = wherry.http().with("Cookie", Window.cookieHeaderOf(person));

    @Test
    void it_sees_the_sign_ins_and_ends_them_when_it_says_so() {
        assertThat(program.json("/api/v1/me/sign-ins").findValuesAsText("live")).contains("true");

        assertThat(program.post("/api/v1/me/sign-ins/end", "{}").status()).isEqualTo(400);
        assertThat(browser.get("/people/my-data").status()).isEqualTo(200);
        assertThat(program.post("/api/v1/me/sign-ins/end", "{\"everywhere\":true}")
                        .json()
                        .findValuesAsText("live"))
                .containsOnly("false");

        assertThat(browser.get("/people/my-data").status()).isEqualTo(302);
        assertThat(program.json("/api/v1/me/identities")).isEmpty();
    }

    @Test
    void it_accepts_the_notice_that_stands_and_no_other() {
        int number = program.json("/api/v1/me/privacy-notice").path("number").asInt();

        assertThat(program.post("/api/v1/me/privacy-notice", "{\"number\":" + (number + 1) + "}")
                        .status())
                .isEqualTo(409);
        assertThat(program.post("/api/v1/me/privacy-notice", "{\"number\":" + number + "}")
                        .json()
                        .path("acceptedAt")
                        .asText())
                .isNotBlank();
    }

    @Test
    void it_asks_for_erasure_takes_that_back_and_closes_the_account() {
        assertThat(program.post("/api/v1/me/erasures", "{\"wish\":\"I have moved away\"}")
                        .json()
                        .findValuesAsText("state"))
                .containsExactly("ASKED");
        assertThat(program.post("/api/v1/me/erasures", "{\"wish\":\"Again\"}").status())
                .isEqualTo(409);
        assertThat(program.send("DELETE", "/api/v1/me/erasures", null).json().findValuesAsText("state"))
                .containsExactly("WITHDRAWN");

        assertThat(program.post("/api/v1/me/leave", "{}").status()).isEqualTo(400);
        assertThat(program.post("/api/v1/me/leave", "{\"understood\":true}").status())
                .isEqualTo(204);

        assertThat(program.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(browser.get("/people/my-data").status()).isEqualTo(302);
    }
}
