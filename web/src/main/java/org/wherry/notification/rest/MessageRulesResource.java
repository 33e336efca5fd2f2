package org.wherry.notification.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.notification.service.RuleService;

/** Which messages go by themselves. */
@Path("message-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "MANAGE")
@Tag(name = "Messages", description = "What is written to people. For coordinators")
public class MessageRulesResource {

    @Inject
    private RuleService service;

    @Context
    private HttpHeaders headers;

    /** All of them. */
    @GET
    @Operation(operationId = "messageRules", summary = "Which messages go by themselves, and when")
    @APIResponse(responseCode = "200", description = "All rules, those before a session first")
    public List<MessageRuleJson> all() {
        return service.rules().stream().map(MessageRuleJson::of).toList();
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @Operation(operationId = "changeMessageRule", summary = "Change a rule, which holds so from now on")
    @RequestBody(
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RuleWish.class)))
    @APIResponse(responseCode = "200", description = "The rule as it is now")
    @APIResponse(responseCode = "400", description = "The days or the time cannot be read")
    @APIResponse(responseCode = "404", description = "There is no such rule")
    @APIResponse(responseCode = "409", description = "There is such a rule already, or somebody else changed it")
    public MessageRuleJson change(@Parameter(description = "The rule’s id") @PathParam("id") String id, String body) {
        JsonBody wish = JsonBody.read(body, headers.getMediaType());
        UUID rule = Parameters.id("message rule", id);
        service.change(rule, wish.version(), days(wish), time(wish), wish.yes("on", true));
        return MessageRuleJson.of(service.rule(rule));
    }

    /** Adds one. */
    @POST
    @Operation(operationId = "addMessageRule", summary = "Add a rule for the same message as another")
    @RequestBody(
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RuleWish.class)))
    @APIResponse(responseCode = "201", description = "The rule")
    @APIResponse(responseCode = "400", description = "The days or the time cannot be read, or no rule is named")
    @APIResponse(responseCode = "404", description = "There is no such rule to be like")
    @APIResponse(responseCode = "409", description = "There is such a rule already")
    public Response add(String body) {
        JsonBody wish = JsonBody.read(body, headers.getMediaType());
        UUID like = wish.id("like");
        if (like == null) {
            throw Parameters.malformed("like");
        }
        UUID rule = service.add(like, days(wish), time(wish));
        return Response.status(Response.Status.CREATED)
                .entity(MessageRuleJson.of(service.rule(rule)))
                .build();
    }

    private static int days(JsonBody wish) {
        return wish.wholeNumber("workingDays").orElseThrow(() -> Parameters.malformed("workingDays"));
    }

    private static LocalTime time(JsonBody wish) {
        try {
            return LocalTime.parse(String.valueOf(wish.text("at")));
        } catch (DateTimeException unreadable) {
            throw Parameters.malformed("at");
        }
    }
}
