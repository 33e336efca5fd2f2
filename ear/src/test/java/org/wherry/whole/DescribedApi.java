package org.wherry.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wherry.testing.Answer;
import org.wherry.testing.RunningWherry;

/** The API as it describes itself. */
final class DescribedApi {
    private DescribedApi() {}

    /** The description, read. */
    static SwaggerParseResult read() {
        Answer answer =
                RunningWherry.get().http().with("Accept", "application/json").get("/openapi");
        assertThat(answer.status()).isEqualTo(200);
        return new OpenAPIV3Parser().readContents(answer.body());
    }

    /** Each operation under its method and path, such as {@code GET /api/v1/sessions/{id}}. */
    static Map<String, Operation> operations() {
        Map<String, Operation> operations = new TreeMap<>();
        for (Map.Entry<String, PathItem> path : read().getOpenAPI().getPaths().entrySet()) {
            path.getValue()
                    .readOperationsMap()
                    .forEach((method, operation) -> operations.put(method + " " + path.getKey(), operation));
        }
        return operations;
    }

    /** The operations that have a parameter of a name. */
    static Set<String> operationsAskedBy(String parameter) {
        return operations().entrySet().stream()
                .filter(each -> each.getValue().getParameters() != null
                        && each.getValue().getParameters().stream()
                                .anyMatch(known -> known.getName().equals(parameter)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
