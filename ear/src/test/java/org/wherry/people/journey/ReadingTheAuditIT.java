package org.wherry.people.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wherry.launcher.AuditCommand;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Eventually;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** An administrator finds out who did what, takes it along, and learns of what was changed behind Wherry's back. */
class ReadingTheAuditIT {
    private static final RunningWherry WHERRY = RunningWherry.get();
    private static final String REFUSED = "Was refused something";

    private final DemoAccount administrator = WHERRY.accounts().one("ADMINISTRATOR");
    private final DemoAccount practitioner = WHERRY.accounts().one("PRACTITIONER");

    @Test
    void a_page_of_other_roles_that_somebody_tried_is_found_by_their_name() {
        Answer answer = refused(signedIn(practitioner), "/people/audit?who=anybody");
        assertThat(answer.status()).isEqualTo(403);

        AuditPage audit = AuditPage.open(Window.of(administrator), "").search(nameOf(practitioner), REFUSED);

        assertThat(audit.rows()).isNotEmpty().allSatisfy(row -> assertThat(row)
                .contains(nameOf(practitioner), REFUSED, "127.0.0.0/24"));
        assertThat(audit.first()).contains("GET /people/audit", "403").doesNotContain("anybody");
    }

    @Test
    void a_row_that_is_not_there_for_somebody_is_found_by_its_id() {
        UUID session = UUID.randomUUID();
        Answer answer = refused(WHERRY.http().as(practitioner), "/api/v1/sessions/" + session);
        assertThat(answer.status()).isEqualTo(404);

        AuditPage audit = AuditPage.open(Window.of(administrator), "?whom=" + session);

        assertThat(audit.rows()).singleElement().satisfies(row -> assertThat(row)
                .contains(nameOf(practitioner), REFUSED));
        assertThat(audit.first()).contains("GET /api/v1/sessions/" + session, "404");
    }

    @Test
    void what_visitors_ask_for_in_vain_leaves_nothing() {
        long before = refusals();

        assertThat(WHERRY.http().get("/people/audit").status()).isEqualTo(302);
        assertThat(WHERRY.http().get("/api/v1/sessions/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(WHERRY.http().get("/nothing-of-this-name").status()).isEqualTo(404);

        assertThat(refusals()).isEqualTo(before);
    }

    @Test
    void it_can_be_taken_along_and_that_stands_in_it_as_well() {
        refused(signedIn(practitioner), "/people/audit");
        AuditPage audit = AuditPage.open(Window.of(administrator), "?act=ACCESS_REFUSED");

        String csv = audit.csv();

        assertThat(csv)
                .startsWith("\uFEFF\"at\",\"act\",")
                .contains("\"ACCESS_REFUSED\"", "GET /people/audit")
                .doesNotContain("SIGNED_IN");
        assertThat(AuditPage.open(Window.of(administrator), "?act=AUDIT_EXPORTED")
                        .rows())
                .isNotEmpty();
    }

    @Test
    void the_api_gives_it_to_administrators() {
        refused(signedIn(practitioner), "/people/audit");

        var page = WHERRY.http().as(administrator).json("/api/v1/audit?act=ACCESS_REFUSED&size=1");

        assertThat(page.path("items")).singleElement().satisfies(entry -> {
            assertThat(entry.path("asker").asText()).isEqualTo("PERSON");
            assertThat(entry.path("changes").get(0).path("after").asText()).contains(" /");
        });
        Answer malformed = WHERRY.http().as(administrator).get("/api/v1/audit?act=NONSENSE");
        assertThat(malformed.status()).isEqualTo(400);
    }

    @Test
    void a_row_that_was_changed_in_the_database_is_found_by_the_page_and_by_the_command() {
        refused(signedIn(practitioner), "/people/audit");
        UUID entry = Eventually.find(Duration.ofSeconds(30), "a sealed entry", () -> WHERRY
                .rows()
                .all(
                        UUID.class,
                        "SELECT e.public_id FROM audit_entry e JOIN audit_seal s ON s.entry_id = e.id"
                                + " WHERE e.act = 'ACCESS_REFUSED' AND e.place = '127.0.0.0/24'"
                                + " ORDER BY s.position DESC LIMIT 1")
                .stream()
                .findFirst());
        AuditPage audit = AuditPage.open(Window.of(administrator), "").examine();
        assertThat(audit.notices()).anySatisfy(notice -> assertThat(notice).contains("The audit is whole"));
        assertThat(commanded()).startsWith("0 The audit is whole: ");

        WHERRY.rows().change("UPDATE audit_entry SET place = '192.0.2.0/24' WHERE public_id = ?", entry);
        try {
            WHERRY.log().expectingTrouble(audit::examine);
            assertThat(audit.words())
                    .contains("The audit was changed by hand", "is not what it was when it was written");
            assertThat(commanded()).startsWith("2 The audit was changed by hand: entry " + entry);
        } finally {
            WHERRY.rows().change("UPDATE audit_entry SET place = '127.0.0.0/24' WHERE public_id = ?", entry);
        }
        assertThat(audit.examine().notices())
                .anySatisfy(notice -> assertThat(notice).contains("The audit is whole"));
        assertThat(commanded()).startsWith("0 ");
    }

    @Test
    void nobodys_password_or_token_is_in_it() {
        Window window = Window.ofVisitor();
        window.signIn(administrator);
        List<String> secrets = WHERRY.accounts().roles().stream()
                .map(role -> WHERRY.accounts().one(role))
                .flatMap(account -> Stream.of(account.password(), account.token()))
                .filter(secret -> !secret.isEmpty())
                .toList();

        assertThat(secrets).isNotEmpty();
        for (String secret : secrets) {
            assertThat(WHERRY.rows()
                            .count(
                                    "SELECT count(*) FROM audit_value WHERE strpos(coalesce(before_text, '') || ' '"
                                            + " || coalesce(after_text, ''), ?) > 0",
                                    secret))
                    .isZero();
        }
    }

    /** Whoever was refused has their answer a moment before it is written down. */
    private static Answer refused(Http who, String address) {
        long before = refusals();
        Answer answer = who.get(address);
        Eventually.find(Duration.ofSeconds(10), "an entry", () -> Optional.of(refusals())
                .filter(now -> now > before));
        return answer;
    }

    private static String commanded() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = AuditCommand.run(WHERRY.home(), Map.of(), new PrintStream(said, true, StandardCharsets.UTF_8));
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }

    private static Http signedIn(DemoAccount account) {
        return WHERRY.http().with("Cookie", Window.cookieHeaderOf(account));
    }

    private static String nameOf(DemoAccount account) {
        return WHERRY.rows()
                .one(
                        String.class,
                        "SELECT p.name FROM person p JOIN account a ON a.person_id = p.id WHERE a.email = ?",
                        account.email());
    }

    private static long refusals() {
        return WHERRY.rows().count("SELECT count(*) FROM audit_entry WHERE act = 'ACCESS_REFUSED'");
    }
}
