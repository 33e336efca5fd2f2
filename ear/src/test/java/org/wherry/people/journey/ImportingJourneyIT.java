package org.wherry.people.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Eventually;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Screens;
import org.wherry.testing.Window;

/** A file of people comes in by pages, and one of twenty thousand rows by the API. */
class ImportingJourneyIT {
    private static final int ROWS = 20_000;
    private static final int BAD = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final RunningWherry wherry = RunningWherry.get();
    private final DemoAccount contact = wherry.accounts().one("BOOKING_CONTACT");
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_booking_contact_enters_her_colleagues_from_a_file(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("staff.csv"),
                "Full name;Mail;Role\nSiân Ó Briain " + mark + ";;Teacher\nNobody;not an address;Cook\n",
                StandardCharsets.UTF_8);
        ImportPage page = ImportPage.open(Window.of(contact)).upload(file);
        assertThat(page.heading()).isEqualTo("What the columns mean");

        page = page.press("columns:go", "/people/import-check");
        assertThat(page.words()).contains("Rows to enter 1", "This is not an e-mail address");
        Screens.keep(page.window(), "import-check");
        page = page.leaveOutBadRows();

        page.awaitEnd();
        assertThat(page.words()).contains("Rows to enter 1", "Rows with a problem 1");
        assertThat(wherry.rows().count("SELECT count(*) FROM person WHERE name = ?", "Siân Ó Briain " + mark))
                .isEqualTo(1);
    }

    @Test
    void twenty_thousand_rows_with_fifty_bad_ones_do_what_the_dry_run_said() {
        Http api = wherry.http().as(contact).with("Content-Type", "text/csv");
        StringBuilder file = new StringBuilder("Name,E-mail,Job title,Audience group\n");
        for (int row = 1; row <= ROWS; row++) {
            boolean bad = row % (ROWS / BAD) == 0;
            file.append("Colleague ")
                    .append(mark)
                    .append(' ')
                    .append(row)
                    .append(",c")
                    .append(row)
                    .append('.');
            file.append(mark).append(bad ? "@nowhere" : "@example.org").append(",Family worker,3\n");
        }
        String id = api.send("POST", "/api/v1/imports?fileName=county.csv", file.toString())
                .json()
                .path("id")
                .asText();
        JsonNode said = api.json("/api/v1/imports/" + id + "/dry-run").path("counts");
        assertThat(said.path("entered").asInt()).isEqualTo(ROWS - BAD);
        assertThat(said.path("bad").asInt()).isEqualTo(BAD);

        wherry.http().as(contact).post("/api/v1/imports/" + id + "/plan", "{\"badRows\":\"SKIP\"}");
        JsonNode done =
                Eventually.find(PATIENCE, "the import to be over", () -> Optional.of(api.json("/api/v1/imports/" + id))
                        .filter(card -> card.path("state").asText().equals("DONE")));

        assertThat(done.path("counts")).isEqualTo(said);
        assertThat(wherry.rows().count("SELECT count(*) FROM person WHERE name LIKE ?", "Colleague " + mark + " %"))
                .isEqualTo(ROWS - BAD);
        assertThat(api.json("/api/v1/imports/" + id + "/problems").size()).isEqualTo(BAD);
    }
}
