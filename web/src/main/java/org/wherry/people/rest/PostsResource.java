package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import org.wherry.people.service.PostFacts;
import org.wherry.people.service.PostService;

/** Posts: taken up, corrected, ended, and struck out where they were a mistake. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "People and their posts, as far as the bearer may know them")
public class PostsResource {

    @Inject
    private PostService posts;

    /** Takes up a post for somebody. */
    @POST
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Path("people/{id}/posts")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "takeUpPost", summary = "Take up a post for somebody")
    @RequestBody(
            description = "The post",
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PostWish.class)))
    @APIResponse(
            responseCode = "201",
            description = "The post",
            content = @Content(schema = @Schema(implementation = PostJson.class)))
    @APIResponse(responseCode = "404", description = "There is no such person, agency, group, locality or manager")
    @APIResponse(
            responseCode = "409",
            description =
                    "Refused; the reason is one of AGENCY_CLOSED, AGENCY_MERGED, OWN_MANAGER and ENDS_BEFORE_IT_BEGINS")
    public Response takeUp(
            @Parameter(description = "The person’s id") @PathParam("id") String id,
            @Context HttpHeaders headers,
            String body) {
        UUID post = posts.takeUp(Parameters.id("person", id), facts(JsonBody.read(body, headers.getMediaType())));
        return Response.created(URI.create("/api/v1/posts/" + post))
                .entity(PostJson.of(posts.post(post)))
                .build();
    }

    /** Corrects a post, or ends it. */
    @PUT
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Path("posts/{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "changePost",
            summary = "Correct a post, or end it with a last day",
            description = "Whom it is for never changes; in one’s own, neither does who leads it.")
    @RequestBody(
            description = "The post as it shall be",
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PostWish.class)))
    @APIResponse(responseCode = "200", description = "The post as it is now")
    @APIResponse(responseCode = "404", description = "There is no such post, or it is somebody else’s")
    @APIResponse(
            responseCode = "409",
            description = "Somebody else changed it: LOST_UPDATE; or OWN_MANAGER or ENDS_BEFORE_IT_BEGINS")
    public PostJson change(
            @Parameter(description = "The post’s id") @PathParam("id") String id,
            @Context HttpHeaders headers,
            String body) {
        UUID post = Parameters.id("post", id);
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        posts.change(post, json.version(), facts(json));
        return PostJson.of(posts.post(post));
    }

    /** Strikes a post out. */
    @DELETE
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Path("posts/{id}")
    @Operation(operationId = "strikeOutPost", summary = "Strike out a post that was taken up by mistake")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "There is no such post")
    @APIResponse(responseCode = "409", description = "A booking or register names it: POST_IN_USE. End it instead")
    public void strikeOut(@Parameter(description = "The post’s id") @PathParam("id") String id) {
        posts.strikeOut(Parameters.id("post", id));
    }

    private static PostFacts facts(JsonBody json) {
        return new PostFacts(
                json.id("agency"),
                json.text("jobTitle"),
                json.wholeNumber("audienceGroup").orElse(null),
                json.id("workplace"),
                json.id("manager"),
                json.date("from"),
                json.date("to"));
    }
}
