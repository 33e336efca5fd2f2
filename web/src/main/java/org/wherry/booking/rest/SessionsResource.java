package org.wherry.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.booking.model.ProgrammeQuery;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.booking.service.Placed;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.common.model.Page;
import org.wherry.common.rest.PageWanted;
import org.wherry.common.rest.Parameters;

/** The programme, and a place in it. Reading is public; a place is for the bearer of a token. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    @Inject
    private ProgrammeService programme;

    @Inject
    private BookingService bookings;

    @Context
    private UriInfo address;

    /** One page of the programme, by time. */
    @GET
    @Path("sessions")
    @Tag(name = "Programme", description = "When and where courses are held. Public")
    @Operation(
            operationId = "sessions",
            summary = "The sessions of the programme, by time",
            description = "Published sessions whose first day lies in the period; from today on where it is left out.")
    @APIResponse(responseCode = "200", description = "One page of the programme")
    public Page<SessionJson> sessions(
            @Parameter(
                            description = "The earliest first day; today when left out",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("from")
                    String from,
            @Parameter(
                            description = "The latest first day",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("to")
                    String to,
            @Parameter(description = "Words that must all stand in the course’s title or summary") @QueryParam("q")
                    String q,
            @Parameter(description = "A locality’s code or id") @QueryParam("locality") String locality,
            @Parameter(description = "How it is held, as the courses say it") @QueryParam("format") String format,
            @Parameter(
                            description = "Only sessions on which anybody could book a place now",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("available")
                    String available,
            @Parameter(description = "The id of a course", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("course")
                    String course,
            @BeanParam PageWanted page) {
        ProgrammeQuery query = new ProgrammeQuery(
                Parameters.date("from", from),
                Parameters.date("to", to),
                q,
                locality,
                format,
                Parameters.yes("available", available),
                Parameters.idOrNull("course", course));
        return programme.sessions(query, page.asked()).map(SessionJson::of);
    }

    /** One session. */
    @GET
    @Path("sessions/{id}")
    @Tag(name = "Programme")
    @Operation(operationId = "session", summary = "One session, with all that its page says")
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "404", description = "There is no such session in the programme")
    public SessionDetailJson session(
            @Parameter(description = "The session’s id", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @PathParam("id")
                    String id) {
        return SessionDetailJson.of(programme.session(Parameters.id("session", id)));
    }

    /** Books a place, or a place in line. */
    @POST
    @Path("sessions/{id}/bookings")
    @Consumes(MediaType.WILDCARD)
    @Tag(name = "Bookings", description = "The bearer’s own places and places in line")
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(
            operationId = "book",
            summary = "Book a place, or join the waiting list",
            description = "With an idempotency key, the same request sent again gives the same one booking; without"
                    + " one, a second request is refused as ALREADY_BOOKED.")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BookingWish.class)))
    @APIResponse(
            responseCode = "201",
            description = "The booking was made; its state is CONFIRMED, or WAITING where that was wanted",
            content = @Content(schema = @Schema(implementation = BookingJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request had made this booking before",
            content = @Content(schema = @Schema(implementation = BookingJson.class)))
    @APIResponse(responseCode = "400", description = "The body or the key cannot be read")
    @APIResponse(responseCode = "404", description = "There is no such session or post")
    @APIResponse(
            responseCode = "409",
            description = "Refused; the reason is one of FULL, ALREADY_BOOKED, CLASH, NOT_OPEN_YET, BOOKING_CLOSED,"
                    + " STARTED, CALLED_OFF, NOT_FOR_YOUR_AGENCY and NOT_UNDER_18")
    @APIResponse(responseCode = "422", description = "The key came before with another body or session")
    public Response book(
            @Parameter(description = "The session’s id", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @PathParam("id")
                    String id,
            @Parameter(
                            description =
                                    "The caller’s own name for this request, 1 to 200 characters; kept for 24 hours",
                            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 200))
                    @HeaderParam("Idempotency-Key")
                    String key,
            @Context HttpHeaders headers,
            String body) {
        BookPlace wanted = BookingWish.read(Parameters.id("session", id), body, headers.getMediaType());
        Placed placed = key == null ? new Placed(bookings.book(wanted), false) : bookings.bookOnce(key, wanted);
        BookingJson booking = BookingJson.of(placed.row());
        if (placed.repeated()) {
            return Response.ok(booking).build();
        }
        return Response.created(address.getBaseUriBuilder()
                        .path("bookings")
                        .path(booking.reference())
                        .build())
                .entity(booking)
                .build();
    }
}
