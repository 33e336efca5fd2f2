package org.wherry.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wherry.testing.RunningWherry;

/** The description of the API is valid, and leaves nothing out. */
class OpenApiIT {

    @Test
    void the_description_is_valid() {
        SwaggerParseResult read = read();

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getInfo().getTitle()).isNotBlank();
        assertThat(read.getOpenAPI().getInfo().getVersion()).isNotBlank();
    }

    @Test
    void every_operation_that_was_built_is_described() {
        assertThat(described().keySet()).containsExactlyInAnyOrderElementsOf(RunningWherry.operations());
    }

    @Test
    void every_operation_says_what_it_does_what_it_answers_and_how_it_refuses() {
        assertThat(described()).isNotEmpty().allSatisfy((name, operation) -> {
            assertThat(operation.getOperationId()).as("id of %s", name).isNotBlank();
            assertThat(operation.getSummary()).as("summary of %s", name).isNotBlank();
            assertThat(operation.getResponses().keySet())
                    .as("answers of %s", name)
                    .anyMatch(code -> code.startsWith("2"));
            assertThat(operation.getResponses().keySet())
                    .as("refusals of %s", name)
                    .anyMatch(code -> code.startsWith("4"));
            operation.getResponses().forEach((code, response) -> {
                assertThat(response.getDescription()).as("%s of %s", code, name).isNotBlank();
                if (code.startsWith("4")) {
                    assertThat(response.getContent())
                            .as("%s of %s", code, name)
                            .containsOnlyKeys("application/problem+json");
                }
            });
        });
    }

    @Test
    void operations_that_need_a_token_say_so_and_the_public_ones_do_not() {
        assertThat(described()).allSatisfy((name, operation) -> {
            boolean open = AccessTable.OPERATIONS.get(name) != null
                    && AccessTable.OPERATIONS.get(name).isOpenToVisitors();
            boolean secured =
                    operation.getSecurity() != null && !operation.getSecurity().isEmpty();
            assertThat(secured).as(name).isEqualTo(!open);
        });
    }

    @Test
    void an_operation_that_needs_a_token_says_of_which_scope() {
        assertThat(described().values().stream().filter(operation -> operation.getSecurity() != null))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(operation.getSecurity())
                        .as(operation.getOperationId())
                        .singleElement()
                        .satisfies(needed ->
                                assertThat(needed.get("token")).singleElement().isIn(TokenExamples.scopes())));
    }

    private static Map<String, Operation> described() {
        return DescribedApi.operations();
    }

    private static SwaggerParseResult read() {
        return DescribedApi.read();
    }
}
