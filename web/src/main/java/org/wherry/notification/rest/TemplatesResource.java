package org.wherry.notification.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.model.NoSuch;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.notification.model.Template;
import org.wherry.notification.model.TemplateRow;
import org.wherry.notification.service.ReadMessage;
import org.wherry.notification.service.TemplateService;

/** The words of messages. */
@Path("message-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "MANAGE")
@Tag(name = "Messages", description = "What is written to people. For coordinators")
public class TemplatesResource {

    @Inject
    private TemplateService service;

    @Context
    private HttpHeaders headers;

    /** All of them. */
    @GET
    @Operation(operationId = "messageTemplates", summary = "Every message that Wherry sends, with its words")
    @APIResponse(responseCode = "200", description = "All of them")
    public List<TemplateJson> all() {
        return service.all().stream().map(TemplateJson::of).toList();
    }

    /** One of them. */
    @GET
    @Path("{name}")
    @Operation(operationId = "messageTemplate", summary = "The words of one message, and what can be filled in")
    @APIResponse(responseCode = "200", description = "The words that stand")
    @APIResponse(responseCode = "404", description = "There is no such message")
    public TemplateJson one(@Parameter(description = "Which message") @PathParam("name") String name) {
        return TemplateJson.of(service.words(template(name)));
    }

    /** What it said before. */
    @GET
    @Path("{name}/versions")
    @Operation(operationId = "messageTemplateVersions", summary = "Every version that somebody wrote, the newest first")
    @APIResponse(responseCode = "200", description = "The versions")
    @APIResponse(responseCode = "404", description = "There is no such message")
    public List<TemplateRow> versions(@Parameter(description = "Which message") @PathParam("name") String name) {
        return service.versions(template(name));
    }

    /** How it would read. */
    @POST
    @Path("{name}/preview")
    @Operation(operationId = "previewMessageTemplate", summary = "How some words would read; nothing is kept")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WordsWish.class)))
    @APIResponse(responseCode = "200", description = "In plain and as HTML, for somebody who does not exist")
    @APIResponse(responseCode = "400", description = "They cannot be kept so")
    @APIResponse(responseCode = "404", description = "There is no such message")
    public ReadMessage preview(@Parameter(description = "Which message") @PathParam("name") String name, String body) {
        JsonBody wish = JsonBody.read(body, headers.getMediaType());
        return service.preview(template(name), wish.text("subject"), wish.text("body"));
    }

    /** Writes it anew. */
    @PUT
    @Path("{name}")
    @Operation(operationId = "writeMessageTemplate", summary = "Give a message other words from now on")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WordsWish.class)))
    @APIResponse(responseCode = "200", description = "The words that stand now")
    @APIResponse(responseCode = "400", description = "They cannot be kept so: an unknown placeholder, for one")
    @APIResponse(responseCode = "404", description = "There is no such message")
    @APIResponse(responseCode = "409", description = "Somebody else changed them meanwhile")
    public TemplateJson write(@Parameter(description = "Which message") @PathParam("name") String name, String body) {
        JsonBody wish = JsonBody.read(body, headers.getMediaType());
        Template template = template(name);
        service.write(template, (int) wish.version(), wish.text("subject"), wish.text("body"));
        return one(name);
    }

    /** Puts back what Wherry brings. */
    @DELETE
    @Path("{name}")
    @Operation(
            operationId = "resetMessageTemplate",
            summary = "Go back to the words that Wherry brings; what was written stays among the versions")
    @APIResponse(responseCode = "200", description = "The words that stand now")
    @APIResponse(responseCode = "400", description = "The version cannot be read")
    @APIResponse(responseCode = "404", description = "There is no such message")
    @APIResponse(responseCode = "409", description = "They are those already, or somebody else changed them meanwhile")
    public TemplateJson reset(
            @Parameter(description = "Which message") @PathParam("name") String name,
            @Parameter(description = "The version as it was read", schema = @Schema(type = SchemaType.INTEGER))
                    @QueryParam("version")
                    String version) {
        service.reset(template(name), number(version));
        return one(name);
    }

    private static int number(String version) {
        try {
            return version == null ? -1 : Integer.parseInt(version.strip());
        } catch (NumberFormatException unreadable) {
            throw Parameters.malformed("version");
        }
    }

    private static Template template(String name) {
        try {
            return Template.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new NoSuch("message template", name);
        }
    }
}
