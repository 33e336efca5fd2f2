package org.wherry.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.booking.model.MembershipRow;
import org.wherry.booking.service.MembershipService;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/** Who is a member of the Safer Programme, and which courses are for members. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Memberships", description = "Who is a member of the Safer Programme, and which courses are for members")
@APIResponse(responseCode = "404", description = "There is no such thing, or it is somebody else’s")
public class MembershipsResource {

    @Inject
    private MembershipService memberships;

    /** The memberships that are not over, or all of one agency. */
    @GET
    @Path("memberships")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "memberships", summary = "The memberships that are not over, or all of one agency")
    @APIResponse(responseCode = "200", description = "By the agency’s name; those of one agency the latest first")
    public List<MembershipRow> memberships(
            @Parameter(description = "An agency’s id", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("agency")
                    String agency) {
        UUID id = Parameters.idOrNull("agency", agency);
        return id == null ? memberships.current() : memberships.of(id);
    }

    /** Ends a membership, or corrects its days. */
    @PUT
    @Path("memberships/{id}")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "changeMembership",
            summary = "End a membership, or correct its days",
            description = "Bookings that were made already stay as they are; rule 8 reads the new days from now on.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @RequestBody(content = @Content(schema = @Schema(implementation = MembershipWish.class)))
    @APIResponse(
            responseCode = "409",
            description = "Another membership of the agency lies on these days: the reason is MEMBER_ALREADY")
    @APIResponse(
            responseCode = "422",
            description = "It would end before it begins: the reason is ENDS_BEFORE_IT_BEGINS")
    public MembershipRow changeMembership(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        MembershipWish wish = MembershipWish.readDays(body, headers.getMediaType());
        return memberships.change(Parameters.id("membership", id), wish.from(), wish.until());
    }

    /** Makes an agency a member. */
    @POST
    @Path("memberships")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "beginMembership", summary = "Make an agency a member")
    @APIResponse(responseCode = "200", description = "The memberships that are not over")
    @RequestBody(content = @Content(schema = @Schema(implementation = MembershipWish.class)))
    @APIResponse(responseCode = "409", description = "Refused; the reason says why and what to do instead")
    @APIResponse(
            responseCode = "422",
            description = "What was asked for cannot be, or a reason is needed; the reason says which")
    public List<MembershipRow> beginMembership(@Context HttpHeaders headers, String body) {
        MembershipWish wish = MembershipWish.read(body, headers.getMediaType());
        memberships.begin(wish.agency(), wish.from(), wish.until());
        return memberships.current();
    }

    /** Keeps a course for members, or opens it. */
    @PUT
    @Path("members-only-courses/{id}")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "keepForMembers",
            summary = "Keep a course’s places for members, or open them to everybody")
    @APIResponse(responseCode = "204", description = "It is so from now on; bookings that were made stay")
    @APIResponse(responseCode = "409", description = "Refused; the reason says why and what to do instead")
    @APIResponse(
            responseCode = "422",
            description = "What was asked for cannot be, or a reason is needed; the reason says which")
    public void keepForMembers(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        memberships.keepForMembers(
                Parameters.id("course", id),
                JsonBody.read(body, headers.getMediaType()).yes("membersOnly", true));
    }
}
