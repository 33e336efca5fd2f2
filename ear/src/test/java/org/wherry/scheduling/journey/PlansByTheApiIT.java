package org.wherry.scheduling.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.testing.Answer;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;

/** Whoever plans by the API sees of a plan what its page shows, and takes the coverage along as a file. */
class PlansByTheApiIT {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final RunningWherry wherry = RunningWherry.get();
    private final Http coordinator = wherry.http().as(wherry.accounts().one("COORDINATOR"));

    @Test
    void a_plan_names_who_delivers_it_who_it_is_for_and_what_is_kept_for_whom() {
        JsonNode closed =
                planOf("SELECT public_id FROM course_session WHERE openness <> 'ALL' ORDER BY id DESC LIMIT 1");
        assertThat(closed.path("openTo")).isNotEmpty().allSatisfy(PlansByTheApiIT::isNamed);

        JsonNode delivered = planOf("SELECT s.public_id FROM course_session s JOIN session_trainer t"
                + " ON t.session_id = s.id WHERE s.state = 'PUBLISHED' ORDER BY s.id DESC LIMIT 1");
        assertThat(delivered.path("trainers")).isNotEmpty().allSatisfy(trainer -> {
            assertThat(trainer.path("name").asText()).isNotBlank();
            assertThat(trainer.path("part").asText()).isIn("LEAD", "CO_TRAINER", "SHADOW", "ONLINE_HOST");
        });

        JsonNode shared = planOf("SELECT s.public_id FROM course_session s JOIN session_share k ON k.session_id = s.id"
                + " ORDER BY s.id DESC LIMIT 1");
        assertThat(shared.path("shares")).isNotEmpty().allSatisfy(share -> {
            assertThat(share.path("name").asText()).isNotBlank();
            assertThat(share.path("places").asInt()).isPositive();
        });
    }

    @Test
    void the_coverage_comes_as_a_file_for_spreadsheets() {
        Answer file = coordinator.get("/api/v1/coverage/file?by=audience-group");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.type()).isEqualTo("text/csv");
        assertThat(file.header("Content-Disposition")).contains("coverage-by-audience-group.csv");
        List<String> lines = file.body().lines().toList();
        assertThat(lines.get(0)).startsWith(BYTE_ORDER_MARK + "\"");
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(coordinator.get("/api/v1/coverage/file?by=moon").status()).isEqualTo(400);
    }

    private JsonNode planOf(String session) {
        return coordinator.json("/api/v1/plans/" + wherry.rows().one(UUID.class, session));
    }

    private static void isNamed(JsonNode each) {
        assertThat(each.path("name").asText()).isNotBlank();
        assertThat(each.path("id").asText()).hasSize(36);
    }
}
