package org.wherry.people.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.wherry.booking.journey.Sessions;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** Somebody looks at what is held on them, takes it along, asks for erasure, complains, and leaves. */
class OwnDataJourneyIT {
    private final RunningWherry wherry = RunningWherry.get();
    private final DemoAccount coordinator = wherry.accounts().one("COORDINATOR");
    private final DemoAccount person = wherry.accounts().freshPractitioner(this::hasAskedForNothing);

    @Test
    void somebody_sees_and_takes_along_what_is_held_on_them_and_nobody_else_does() throws Exception {
        String reference = Sessions.book(person, Sessions.published(3));
        PrivacyPage page = PrivacyPage.open(Window.of(person), "/people/my-data");

        assertThat(page.words()).contains(person.email()).contains(reference).doesNotContain("???");
        String json = new String(page.download("take:json"), StandardCharsets.UTF_8);
        assertThat(json).contains("\"bookings\"").contains(reference);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(page.download("take:csv")))) {
            List<String> files = new ArrayList<>();
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.add(file.getName());
            }
            assertThat(files).contains("person.csv", "bookings.csv");
        }
        Http program = wherry.http().as(person);
        assertThat(program.json("/api/v1/me/data").path("held").path("bookings").toString())
                .contains(reference);
        assertThat(wherry.http()
                        .as(coordinator)
                        .json("/api/v1/me/data")
                        .path("held")
                        .path("bookings")
                        .toString())
                .doesNotContain(reference);
    }

    @Test
    void a_request_for_erasure_and_a_complaint_are_answered_with_reasons() {
        PrivacyPage asked =
                PrivacyPage.open(Window.of(person), "/people/erasure").askForErasure("I have moved away");
        assertThat(asked.words()).contains("Waits for a decision");
        PrivacyPage complained =
                PrivacyPage.open(Window.of(person), "/people/complaint").complain("Nobody told me who sees this");
        assertThat(complained.words()).contains("It waits for an answer");

        Window desk = Window.of(coordinator);
        PrivacyPage.open(desk, "/people/erasures")
                .decline(latest("erasure_request"), "Your certificate is still valid");
        PrivacyPage.open(desk, "/people/complaints").answer(latest("complaint"), "The training team, and your trainer");

        assertThat(PrivacyPage.open(Window.of(person), "/people/erasure").words())
                .contains("Declined")
                .contains("Your certificate is still valid");
        assertThat(PrivacyPage.open(Window.of(person), "/people/complaint").words())
                .contains("The training team, and your trainer");
    }

    @Test
    void whoever_leaves_is_signed_out_everywhere_at_once_and_their_place_is_free() {
        UUID session = Sessions.published(1);
        String reference = Sessions.book(person, session);
        Http elsewhere = wherry.http().with("Cookie", Window.cookieHeaderOf(person));
        assertThat(elsewhere.get("/people/my-data").status()).isEqualTo(200);

        PrivacyPage.open(Window.of(person), "/people/leave").leave();

        assertThat(elsewhere.get("/people/my-data").status()).isEqualTo(302);
        assertThat(wherry.http().as(person).get("/api/v1/me/bookings").status()).isEqualTo(401);
        assertThat(wherry.rows().one(String.class, "SELECT state FROM booking WHERE reference = ?", reference))
                .isEqualTo("CANCELLED");
        assertThat(wherry.rows().all(Long.class, "SELECT id FROM account WHERE email = ?", person.email()))
                .isEmpty();
    }

    private UUID latest(String table) {
        return wherry.rows().one(UUID.class, "SELECT public_id FROM " + table + " ORDER BY id DESC LIMIT 1");
    }

    private boolean hasAskedForNothing(DemoAccount account) {
        return wherry.rows()
                        .count(
                                "SELECT count(*) FROM erasure_request e JOIN account a ON a.person_id = e.person_id"
                                        + " WHERE a.email = ?",
                                account.email())
                == 0;
    }
}
