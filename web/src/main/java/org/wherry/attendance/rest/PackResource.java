package org.wherry.attendance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.attendance.model.SharedContact;
import org.wherry.attendance.service.PackService;
import org.wherry.attendance.service.SharedContactService;
import org.wherry.common.rest.Parameters;
import org.wherry.scheduling.service.CateringService;

/** The papers of a session, and those on it who let the others know them. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "READ")
@Tag(name = "Session packs", description = "What is printed before a session, and who shares their address on it")
public class PackResource {

    private static final String NO_SESSION = "There is no such session, or it is not the bearer’s to see";

    @Inject
    private PackService packs;

    @Inject
    private CateringService caterings;

    @Inject
    private SharedContactService contacts;

    /**
     * By when a caterer has to know.
     *
     * @param day the last day on which they can be told
     */
    @Schema(name = "CatererDay", description = "By when a caterer has to know")
    public record CatererDay(
            @Schema(description = "The last day on which they can be told", type = SchemaType.STRING, format = "date")
            String day) {}

    /** The papers of a session. */
    @GET
    @Path("sessions/{id}/pack")
    @Operation(
            operationId = "sessionPack",
            summary = "The papers of a session: who signs, badges, table groups, meals without names, contacts",
            description = "For coordinators, and for those who deliver it from 14 days before until 14 days after.")
    @APIResponse(responseCode = "200", description = "The papers, as of now")
    @APIResponse(responseCode = "404", description = NO_SESSION)
    public PackJson pack(
            @Parameter(description = "The session’s id") @PathParam("id") String id,
            @Parameter(
                            description = "How many seats a table has; the nearest of 2 to 20",
                            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "6"))
                    @QueryParam("seats")
                    String seats) {
        return PackJson.of(packs.of(Parameters.id("session", id), number(seats)));
    }

    /** Settles by when the caterer has to know. */
    @PUT
    @Path("sessions/{id}/caterer-day")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "settleCatererDay", summary = "Settle by when the caterer of a session has to know")
    @APIResponse(responseCode = "204", description = "It is settled")
    @APIResponse(responseCode = "400", description = "It cannot be read")
    @APIResponse(responseCode = "404", description = NO_SESSION)
    @APIResponse(responseCode = "409", description = "CUT_OFF_AFTER_FIRST_DAY or CUT_OFF_TOO_EARLY")
    public void settle(@Parameter(description = "The session’s id") @PathParam("id") String id, CatererDay wanted) {
        LocalDate day = wanted == null ? null : Parameters.date("day", wanted.day());
        if (day == null) {
            throw Parameters.malformed("day");
        }
        caterings.settle(Parameters.id("session", id), day);
    }

    /** Those who share their address. */
    @GET
    @Path("sessions/{id}/contacts")
    @Operation(
            operationId = "sessionContacts",
            summary = "Those on one of the bearer’s sessions who share their address")
    @APIResponse(responseCode = "200", description = "They, by name")
    @APIResponse(responseCode = "404", description = "The bearer has no place on such a session")
    public List<SharedContact> contacts(@Parameter(description = "The session’s id") @PathParam("id") String id) {
        return contacts.of(Parameters.id("session", id));
    }

    /** Lets the others have the bearer's address. */
    @PUT
    @Path("sessions/{id}/contacts/me")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "shareContact", summary = "Let the others on a session have the bearer’s address")
    @APIResponse(responseCode = "204", description = "They are on the list; a repeat is harmless")
    @APIResponse(responseCode = "404", description = "The bearer has no place on such a session")
    @APIResponse(responseCode = "409", description = "The bearer’s name stays off shared lists: OFF_SHARED_LISTS")
    public void share(@Parameter(description = "The session’s id") @PathParam("id") String id) {
        contacts.share(Parameters.id("session", id));
    }

    /** Takes it back. */
    @DELETE
    @Path("sessions/{id}/contacts/me")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "takeContactBack", summary = "Take the bearer’s address off the list of a session")
    @APIResponse(responseCode = "204", description = "They are on it no more")
    @APIResponse(responseCode = "404", description = "The bearer has no place on such a session")
    public void takeBack(@Parameter(description = "The session’s id") @PathParam("id") String id) {
        contacts.takeBack(Parameters.id("session", id));
    }

    private static int number(String seats) {
        try {
            return seats == null ? PackJson.USUAL_SEATS : Integer.parseInt(seats.strip());
        } catch (NumberFormatException none) {
            throw Parameters.malformed("seats");
        }
    }
}
