package org.wherry.whole;

import java.time.Duration;
import java.util.UUID;
import org.wherry.testing.Answer;
import org.wherry.testing.Eventually;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;

/** Imports to look at. */
final class ImportExamples {
    private static final RunningWherry WHERRY = RunningWherry.get();
    private static final String FILE = "Name,E-mail,Job title\nAled Prys,not an address,Cook\nMair Prys %s,,Governor\n";
    private static String waiting;
    private static String done;

    private ImportExamples() {}

    /** One that waits for whoever uploaded it, with a row that has a problem. */
    static synchronized String uploaded(String role) {
        if (waiting == null) {
            waiting = upload(role);
        }
        return waiting;
    }

    /** One whose rows were entered, save one. */
    static synchronized String done() {
        if (done == null) {
            String id = upload("BOOKING_CONTACT");
            Http api = WHERRY.http().as(Examples.somebody("BOOKING_CONTACT"));
            api.post("/api/v1/imports/" + id + "/plan", "{\"badRows\":\"SKIP\"}");
            done = Eventually.find(
                    Duration.ofSeconds(60),
                    "the import to be over",
                    () -> api.json("/api/v1/imports/" + id)
                                    .path("state")
                                    .asText()
                                    .equals("DONE")
                            ? java.util.Optional.of(id)
                            : java.util.Optional.empty());
        }
        return done;
    }

    private static String upload(String role) {
        Answer answer = WHERRY.http()
                .as(Examples.somebody(role))
                .with("Content-Type", "text/csv")
                .send("POST", "/api/v1/imports?fileName=people.csv", FILE.formatted(UUID.randomUUID()));
        if (answer.status() != 201) {
            throw new AssertionError("Nothing was uploaded: " + answer);
        }
        return answer.json().path("id").asText();
    }
}
