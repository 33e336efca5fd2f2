package org.wherry.scheduling.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.Response;
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
import org.wherry.booking.service.ProgrammeService;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.scheduling.model.Agenda;
import org.wherry.scheduling.service.AgendaService;

/** The agendas of sessions. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agendas", description = "What happens when on the days of a session, and the workshops it offers")
public class AgendasResource {

    @Inject
    private AgendaService agendas;

    @Inject
    private ProgrammeService programme;

    /** What happens when. */
    @GET
    @Path("sessions/{id}/agenda")
    @Operation(
            operationId = "agenda",
            summary = "What happens when on the days of a session, with the places taken in workshops")
    @APIResponse(responseCode = "200", description = "By day and time; empty where there is no agenda")
    @APIResponse(responseCode = "404", description = "There is no such session")
    public List<AgendaItemJson> agenda(@Parameter(description = "The session’s id") @PathParam("id") String id) {
        UUID session = Parameters.id("session", id);
        Agenda agenda = agendas.agenda(session);
        boolean wayKept = programme.session(session).keepsTheWay();
        return agenda.items().stream()
                .filter(agenda::fits)
                .map(item -> AgendaItemJson.of(agenda, item, wayKept))
                .toList();
    }

    /** Adds to it. */
    @POST
    @Path("sessions/{id}/agenda")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "addToAgenda", summary = "Add to the agenda of a session")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AgendaItemJson.class)))
    @APIResponse(responseCode = "201", description = "Its id", content = @Content())
    @APIResponse(responseCode = "404", description = "There is no such session")
    @APIResponse(responseCode = "409", description = "Refused; the reason says why and what to do instead")
    public Response add(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        return Made.of(agendas.add(
                Parameters.id("session", id), AgendaItemJson.read(JsonBody.read(body, headers.getMediaType()))));
    }

    /** Changes what is on it. */
    @PUT
    @Path("agenda-items/{id}")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "changeAgenda",
            summary = "Change an entry of an agenda; workshops of it that are left out go")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AgendaItemJson.class)))
    @APIResponse(responseCode = "204", description = "It is changed")
    @APIResponse(responseCode = "404", description = "There is no such entry, or no such workshop in it")
    @APIResponse(responseCode = "409", description = "Refused; the reason says why and what to do instead")
    public void change(
            @PathParam("id") String id,
            @Parameter(description = "true lets workshops go that people have chosen; those are told")
                    @QueryParam("evenIfChosen")
                    String evenIfChosen,
            @Context HttpHeaders headers,
            String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        agendas.change(
                Parameters.id("agenda item", id),
                said.version(),
                AgendaItemJson.read(said),
                Parameters.yes("evenIfChosen", evenIfChosen));
    }

    /** Takes something out of it. */
    @DELETE
    @Path("agenda-items/{id}")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "removeFromAgenda", summary = "Take an entry out of an agenda")
    @APIResponse(responseCode = "204", description = "It is on the agenda no more")
    @APIResponse(responseCode = "404", description = "There is no such entry")
    @APIResponse(responseCode = "409", description = "People have chosen its workshops: WORKSHOP_IS_CHOSEN")
    public void remove(
            @PathParam("id") String id,
            @Parameter(description = "true lets it go although people have chosen its workshops; those are told")
                    @QueryParam("evenIfChosen")
                    String evenIfChosen) {
        agendas.remove(Parameters.id("agenda item", id), Parameters.yes("evenIfChosen", evenIfChosen));
    }
}
