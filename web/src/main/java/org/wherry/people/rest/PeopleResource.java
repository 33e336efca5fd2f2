package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.wherry.common.model.Page;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.PageWanted;
import org.wherry.common.rest.Parameters;
import org.wherry.people.model.PeopleQuery;
import org.wherry.people.service.PeopleService;
import org.wherry.people.service.PersonFacts;

/** The people whom the bearer may find. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "People and their posts, as far as the bearer may know them")
public class PeopleResource {

    @Inject
    private PeopleService people;

    /** One page of people. */
    @GET
    @Path("people")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(
            operationId = "people",
            summary = "Find people, by name",
            description = "Coordinators find everybody; who books for an agency or leads people finds those who are"
                    + " not protected and work there or are led by them.")
    @APIResponse(responseCode = "200", description = "One page of them")
    @APIResponse(responseCode = "404", description = "There is no such agency")
    public Page<PersonRowJson> people(
            @Parameter(description = "Words of the name or main address; a word with an @ begins any address")
                    @QueryParam("q")
                    String q,
            @Parameter(description = "The id of the agency they work for, those below it included")
                    @QueryParam("agency")
                    String agency,
            @BeanParam PageWanted page) {
        return people.search(new PeopleQuery(q, Parameters.idOrNull("agency", agency), null), page.asked())
                .map(PersonRowJson::of);
    }

    /** Somebody. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Path("people/{id}")
    @Operation(operationId = "person", summary = "Somebody, as far as the bearer may know them")
    @APIResponse(responseCode = "200", description = "Who it is")
    @APIResponse(responseCode = "404", description = "There is nobody of this id whom the bearer may know")
    public PersonJson person(@Parameter(description = "The person’s id") @PathParam("id") String id) {
        return PersonJson.of(people.person(Parameters.id("person", id)));
    }

    /** Writes somebody in. */
    @POST
    @Path("people")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "enterPerson", summary = "Write somebody in")
    @RequestBody(
            description = "Who it is",
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PersonWish.class)))
    @APIResponse(
            responseCode = "201",
            description = "Who was written in",
            content = @Content(schema = @Schema(implementation = PersonJson.class)))
    public Response enter(@Context HttpHeaders headers, String body) {
        UUID id = people.enter(facts(JsonBody.read(body, headers.getMediaType())));
        return Response.created(URI.create("/api/v1/people/" + id))
                .entity(PersonJson.of(people.person(id)))
                .build();
    }

    /** Corrects what is known of somebody. */
    @PUT
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Path("people/{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "correctPerson", summary = "Correct what is known of somebody")
    @RequestBody(
            description = "Who it is",
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PersonWish.class)))
    @APIResponse(responseCode = "200", description = "Who it is now")
    @APIResponse(responseCode = "404", description = "There is nobody of this id")
    @APIResponse(
            responseCode = "409",
            description = "Somebody else changed it: the reason is LOST_UPDATE; or it is one’s own case: OWN_CASE")
    public PersonJson correct(
            @Parameter(description = "The person’s id") @PathParam("id") String id,
            @Context HttpHeaders headers,
            String body) {
        UUID person = Parameters.id("person", id);
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        people.correct(person, json.version(), facts(json));
        return PersonJson.of(people.person(person));
    }

    private static PersonFacts facts(JsonBody json) {
        return new PersonFacts(
                json.text("name"), json.text("email"), json.yes("protected", false), json.yes("underEighteen", false));
    }
}
