package org.wherry.notification.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.model.Page;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.PageWanted;
import org.wherry.common.rest.Parameters;
import org.wherry.notification.model.DeliveryReport;
import org.wherry.notification.model.Kind;
import org.wherry.notification.model.MessageStanding;
import org.wherry.notification.model.OutboxQuery;
import org.wherry.notification.model.OutboxRow;
import org.wherry.notification.service.BounceService;
import org.wherry.notification.service.MessageDetail;
import org.wherry.notification.service.OutboxDesk;

/** The outbox. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "MANAGE")
@Tag(name = "Messages", description = "What is written to people. For coordinators")
public class MessagesResource {

    @Inject
    private OutboxDesk desk;

    @Inject
    private BounceService bounces;

    @Context
    private HttpHeaders headers;

    /** Those that are asked for. */
    @GET
    @Path("messages")
    @Operation(operationId = "messages", summary = "The messages of the outbox, the newest first")
    @APIResponse(responseCode = "200", description = "One page of them")
    public Page<OutboxRow> messages(
            @Parameter(description = "Words of the address or the subject") @QueryParam("q") String q,
            @Parameter(description = "Where they stand", schema = @Schema(implementation = MessageStanding.class))
                    @QueryParam("standing")
                    String standing,
            @Parameter(description = "What they are about", schema = @Schema(implementation = Kind.class))
                    @QueryParam("kind")
                    String kind,
            @Parameter(description = "The reference of the booking that they are about") @QueryParam("booking")
                    String booking,
            @BeanParam PageWanted page) {
        OutboxQuery query = new OutboxQuery(
                q,
                Parameters.constant("standing", MessageStanding.class, standing, null),
                Parameters.constant("kind", Kind.class, kind, null),
                booking);
        return desk.messages(query, page.asked());
    }

    /** One of them. */
    @GET
    @Path("messages/{id}")
    @Operation(
            operationId = "message",
            summary = "One message, with what came back of it",
            description = "The words of a message with a one-time link are its reader’s alone and stay empty.")
    @APIResponse(responseCode = "200", description = "The message")
    @APIResponse(responseCode = "404", description = "There is no such message")
    public MessageDetail message(@Parameter(description = "The message’s id") @PathParam("id") String id) {
        return desk.message(Parameters.id("message", id));
    }

    /** Gives it other words. */
    @PUT
    @Path("messages/{id}")
    @Operation(operationId = "editMessage", summary = "Give a message other words before it is sent")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WordsWish.class)))
    @APIResponse(responseCode = "200", description = "The message as it is now")
    @APIResponse(responseCode = "400", description = "The words cannot be read")
    @APIResponse(responseCode = "404", description = "There is no such message")
    @APIResponse(responseCode = "409", description = "It is sent or being sent, is sealed, or was changed meanwhile")
    public MessageDetail edit(@Parameter(description = "The message’s id") @PathParam("id") String id, String body) {
        JsonBody wish = JsonBody.read(body, headers.getMediaType());
        desk.edit(Parameters.id("message", id), wish.version(), wish.text("subject"), wish.text("body"));
        return message(id);
    }

    /** Cancels it. */
    @POST
    @Path("messages/{id}/cancel")
    @Operation(operationId = "cancelMessage", summary = "Cancel a message that has not been sent")
    @APIResponse(responseCode = "204", description = "It is not sent")
    @APIResponse(responseCode = "404", description = "There is no such message")
    @APIResponse(responseCode = "409", description = "It is sent or being sent, or cancelled already")
    public void cancel(@Parameter(description = "The message’s id") @PathParam("id") String id) {
        desk.cancel(Parameters.id("message", id));
    }

    /** Sends it again. */
    @POST
    @Path("messages/{id}/send")
    @Operation(
            operationId = "sendMessage",
            summary = "Send a message that failed, was parked or cancelled; of one that was sent, a copy")
    @APIResponse(responseCode = "200", description = "The message that goes")
    @APIResponse(responseCode = "404", description = "There is no such message")
    @APIResponse(responseCode = "409", description = "It waits already, is being sent, or its link is not kept")
    public MessageDetail send(@Parameter(description = "The message’s id") @PathParam("id") String id) {
        return desk.message(desk.sendAgain(Parameters.id("message", id)));
    }

    /** Takes in what came back. */
    @POST
    @Path("bounces")
    @Operation(
            operationId = "reportBounce",
            summary = "Report that a message came back",
            description = "Either the whole report of the mail server (RFC 3464), or which message, with the server’s"
                    + " status and words. The same report again changes nothing.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BounceWish.class)))
    @APIResponse(responseCode = "204", description = "It is kept with the message, and so with its booking")
    @APIResponse(responseCode = "400", description = "It names no message of ours")
    @APIResponse(responseCode = "404", description = "There is no such message, or it is no longer kept")
    public void bounce(String body) {
        JsonBody wish = JsonBody.read(body, headers.getMediaType());
        String report = wish.text("report");
        bounces.report(
                report == null
                        ? DeliveryReport.of(wish.text("message"), wish.text("status"), wish.text("diagnostic"))
                        : DeliveryReport.read(report));
    }
}
