package org.wherry.notification.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.Set;
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
import org.wherry.notification.model.Kind;
import org.wherry.notification.service.MessageChoices;

/** Which of the messages that nobody has to get somebody wants. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages", description = "What is written to people. For coordinators")
public class MessageChoicesResource {

    @Inject
    private MessageChoices choices;

    @Context
    private HttpHeaders headers;

    /** What the bearer wants. */
    @GET
    @Path("me/messages")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "myMessageChoices", summary = "Which of the optional messages the bearer wants")
    @APIResponse(responseCode = "200", description = "Those that they want, and those that they do not")
    public Choice mine() {
        Set<Kind> not = choices.unwanted();
        Set<Kind> wanted = EnumSet.noneOf(Kind.class);
        choices.optional().stream().filter(kind -> !not.contains(kind)).forEach(wanted::add);
        return new Choice(wanted, not);
    }

    /** Says it. */
    @PUT
    @Path("me/messages")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "chooseMessages", summary = "Say which of the optional messages the bearer wants")
    @RequestBody(
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Choice.class)))
    @APIResponse(responseCode = "200", description = "What holds now")
    @APIResponse(responseCode = "400", description = "It cannot be read, or names a message that everybody gets")
    public Choice choose(String body) {
        Set<Kind> wanted = EnumSet.noneOf(Kind.class);
        for (String word : JsonBody.read(body, headers.getMediaType()).texts("wanted")) {
            Kind kind = Parameters.constant("wanted", Kind.class, word, null);
            if (kind == null) {
                throw Parameters.malformed("wanted");
            }
            wanted.add(kind);
        }
        choices.choose(wanted);
        return mine();
    }

    /** Says for the reader of a message that they want no more of its kind. */
    @POST
    @Path("unsubscriptions")
    @Operation(
            operationId = "unsubscribe",
            summary = "Get no more messages of a kind, by the link of one of them",
            description = "For mail programs (RFC 8058). A GET of this address changes nothing and does not exist.")
    @APIResponse(responseCode = "204", description = "No more of them are sent")
    @APIResponse(responseCode = "404", description = "Nobody was sent such a link")
    public void unsubscribe(
            @Parameter(description = "The code of the message’s link") @QueryParam("code") String code) {
        choices.refuse(code);
    }

    /**
     * Which of the optional messages somebody wants.
     *
     * @param wanted those that they want
     * @param unwanted those that they do not
     */
    @Schema(name = "MessageChoice", description = "Which of the optional messages somebody wants")
    public record Choice(Set<Kind> wanted, Set<Kind> unwanted) {}
}
