package org.wherry.scheduling.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.rest.Parameters;
import org.wherry.people.model.PersonCard;
import org.wherry.scheduling.model.Network;
import org.wherry.scheduling.service.NetworkService;

/** The networks that sessions can be for. */
@Path("networks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Networks", description = "Circles of people across agencies. For coordinators")
@SecurityRequirement(name = "token", scopes = "MANAGE")
public class NetworksResource {

    @Inject
    private NetworkService networks;

    /** A network. */
    @Schema(name = "Network", description = "A circle of people across agencies")
    public record NetworkJson(UUID id, String name, int members) {

        static NetworkJson of(Network network) {
            return new NetworkJson(
                    network.publicId(), network.name(), network.members().size());
        }
    }

    /** A member of one. */
    @Schema(name = "NetworkMember", description = "A member of a network")
    public record MemberJson(UUID id, String name) {

        static MemberJson of(PersonCard card) {
            return new MemberJson(card.publicId(), card.name());
        }
    }

    /** All of them. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "networks", summary = "Every network, by name")
    @APIResponse(responseCode = "200", description = "The networks")
    public List<NetworkJson> networks() {
        return networks.networks().stream().map(NetworkJson::of).toList();
    }

    /** The members of one. */
    @GET
    @Path("{id}/members")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "networkMembers", summary = "The members of a network, by name")
    @APIResponse(responseCode = "200", description = "The members")
    public List<MemberJson> members(@PathParam("id") String id) {
        return networks.members(Parameters.id("network", id)).stream()
                .map(MemberJson::of)
                .toList();
    }

    /** Takes somebody in. */
    @PUT
    @Path("{id}/members/{person}")
    @Operation(operationId = "admitToNetwork", summary = "Take somebody into a network")
    @APIResponse(responseCode = "204", description = "They are a member")
    public void admit(@PathParam("id") String id, @PathParam("person") String person) {
        networks.admit(Parameters.id("network", id), Parameters.id("person", person));
    }

    /** Lets somebody go. */
    @DELETE
    @Path("{id}/members/{person}")
    @Operation(operationId = "releaseFromNetwork", summary = "Let somebody go from a network")
    @APIResponse(responseCode = "204", description = "They are no member")
    public void release(@PathParam("id") String id, @PathParam("person") String person) {
        networks.release(Parameters.id("network", id), Parameters.id("person", person));
    }
}
