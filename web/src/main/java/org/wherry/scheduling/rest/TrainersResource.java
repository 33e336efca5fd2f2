package org.wherry.scheduling.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.scheduling.service.TrainerPoolService;

/** The pool of trainers. */
@Path("trainers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trainers", description = "The pool of trainers. For coordinators")
@SecurityRequirement(name = "token", scopes = "MANAGE")
public class TrainersResource {

    @Inject
    private TrainerPoolService pool;

    /** What an entry is to be. */
    @Schema(name = "TrainerWish", description = "What an entry of the pool is to be")
    public record Wish(
            @Schema(description = "The id of the person; read only when they are added")
            UUID person,

            @Schema(description = "What they may train for; none: anything")
            List<Programme> programmes,

            @Schema(nullable = true) String phone,
            @Schema(nullable = true) String note,
            @Schema(defaultValue = "true") boolean active,

            @Schema(description = "The version that was seen; needed only for a change", nullable = true)
            Long version) {}

    /** All of them. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "trainers", summary = "Everybody in the pool, by name")
    @APIResponse(responseCode = "200", description = "The entries")
    public List<TrainerPoolService.Entry> trainers() {
        return pool.pool();
    }

    /** Takes somebody in. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "addTrainer", summary = "Take somebody into the pool")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Wish.class)))
    @APIResponse(responseCode = "201", description = "The id of the entry", content = @Content())
    public Response add(@Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        return Made.of(pool.add(said.id("person"), words(said)));
    }

    /** Changes an entry. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "changeTrainer", summary = "Change an entry of the pool")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Wish.class)))
    @APIResponse(responseCode = "204", description = "It is changed")
    public void change(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        pool.change(Parameters.id("trainer", id), said.version(), words(said));
    }

    private static TrainerPoolService.Describe words(JsonBody said) {
        Set<Programme> programmes = said.texts("programmes").stream()
                .map(word -> Arrays.stream(Programme.values())
                        .filter(programme -> programme.name().equals(word))
                        .findFirst()
                        .orElseThrow(() -> Parameters.malformed("programmes")))
                .collect(Collectors.toSet());
        return new TrainerPoolService.Describe(
                programmes, said.text("phone"), said.text("note"), said.yes("active", true));
    }
}
