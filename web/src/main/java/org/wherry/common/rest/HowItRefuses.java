package org.wherry.common.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes into the description of the API what is the same of every operation: that a refusal is a problem, and the
 * refusals that come before the operation itself is asked. An operation says for itself what only it refuses.
 */
public class HowItRefuses implements OASFilter {

    private static final String PROBLEM = "Problem";

    private static final Map<String, String> WITH_A_TOKEN = Map.of(
            "401", "There is no token, or it expired or was revoked",
            "403", "The token’s bearer may not do that, or the token is of another scope");

    private static final Map<String, String> WITH_A_BODY = Map.of(
            "400", "What was sent cannot be read",
            "413", "The body is too large",
            "415", "The body is of another kind");

    private static final Map<String, String> WITH_ANSWERS =
            Map.of("406", "The kind of answer that is asked for is not the one there is");

    private static final Map<String, String> WITH_PARAMETERS = Map.of("400", "A parameter cannot be read");

    @Override
    public void filterOpenAPI(OpenAPI described) {
        described.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(HowItRefuses::complete);
    }

    private static void complete(Operation operation) {
        add(operation, WITH_ANSWERS);
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            add(operation, WITH_A_TOKEN);
        }
        if (operation.getRequestBody() != null) {
            add(operation, WITH_A_BODY);
        }
        if (operation.getParameters() != null && !operation.getParameters().isEmpty()) {
            add(operation, WITH_PARAMETERS);
        }
        operation.getResponses().getAPIResponses().forEach((code, answer) -> {
            if (code.startsWith("4") && answer.getContent() == null) {
                asProblem(answer);
            }
        });
    }

    private static void add(Operation operation, Map<String, String> refusals) {
        refusals.forEach((code, description) -> {
            if (!operation.getResponses().hasAPIResponse(code)) {
                operation
                        .getResponses()
                        .addAPIResponse(code, OASFactory.createAPIResponse().description(description));
            }
        });
    }

    private static void asProblem(APIResponse answer) {
        answer.setContent(OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM))));
    }
}
