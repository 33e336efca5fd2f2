package org.wherry.notification.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wherry.booking.journey.Sessions;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** A calendar follows somebody's sessions by an address, until they revoke it; and anybody's the programme. */
class FollowingSessionsIT {
    private static final String PROGRAMME = "/calendar/programme.ics";

    private final RunningWherry wherry = RunningWherry.get();
    private final Http calendar = wherry.http();

    @Test
    void a_calendar_follows_ones_sessions_until_its_address_is_revoked() {
        DemoAccount person = wherry.accounts().freshPractitioner();
        String reference = Sessions.book(person, Sessions.published(2));
        CalendarPage page = CalendarPage.open(Window.of(person)).make("My telephone");
        String address = URI.create(page.addresses().get(0)).getPath();

        Answer read = calendar.get(address);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.type()).startsWith("text/calendar");
        assertThat(read.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(unfolded(read)).contains(reference, "METHOD:PUBLISH").doesNotContain("ATTENDEE", person.email());
        assertThat(read.all("Set-Cookie")).isEmpty();
        assertThat(calendar.with("If-None-Match", read.header("ETag"))
                        .get(address)
                        .status())
                .isEqualTo(304);

        page = CalendarPage.open(page.window());
        assertThat(page.addresses()).as("shown once").isEmpty();
        assertThat(page.row("My telephone")).contains("In use").doesNotContain("Never");

        page = page.revoke("My telephone");
        assertThat(page.row("My telephone")).contains("Revoked");
        assertThat(calendar.get(address).status()).isEqualTo(404);
    }

    @Test
    void what_a_calendar_has_is_said_anew_once_a_place_is_given_back() {
        DemoAccount person = wherry.accounts().freshPractitioner();
        String reference = Sessions.book(person, Sessions.published(2));
        String address = URI.create(wherry.http()
                        .as(person)
                        .post("/api/v1/me/calendars", "{\"name\":\"Rota\"}")
                        .json()
                        .path("address")
                        .asText())
                .getPath();
        Answer before = calendar.get(address);

        Sessions.cancel(person, reference);

        Answer after = calendar.with("If-None-Match", before.header("ETag")).get(address);
        assertThat(after.status()).isEqualTo(200);
        assertThat(unfolded(after)).doesNotContain(reference);
    }

    @Test
    void everybody_may_follow_the_programme_and_keep_it_for_a_quarter_of_an_hour() {
        UUID session = Sessions.published(2);

        Answer read = calendar.get(PROGRAMME);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Cache-Control")).isEqualTo("public, max-age=900");
        assertThat(read.all("Set-Cookie")).isEmpty();
        assertThat(unfolded(read)).contains("UID:" + session);
        assertThat(calendar.with("If-None-Match", read.header("ETag"))
                        .get(PROGRAMME)
                        .status())
                .isEqualTo(304);
        assertThat(calendar.get(PROGRAMME + "?q=nothing-is-called-so").body()).doesNotContain("BEGIN:VEVENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar/mine",
                "/calendar/mine/",
                "/calendar/mine/short.ics",
                "/calendar/mine/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
                "/calendar/mine/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics/more"
            })
    void an_address_that_nobody_made_is_not_there(String address) {
        assertThat(calendar.get(address).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=yesterday", "?available=perhaps", "?course=1", "?from=2026-05-01&to=2026-04-01"})
    void a_filter_that_cannot_be_read_is_refused_in_words(String query) {
        Answer refused = calendar.get(PROGRAMME + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.type()).startsWith("text/plain");
        assertThat(refused.body()).isNotBlank().doesNotContain("???", "Exception");
    }

    private static String unfolded(Answer answer) {
        return answer.body().replace("\r\n ", "");
    }
}
