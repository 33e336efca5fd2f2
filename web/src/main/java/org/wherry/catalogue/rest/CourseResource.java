package org.wherry.catalogue.rest;

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
import java.util.HashSet;
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
import org.wherry.catalogue.model.Usual;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.catalogue.service.CourseTermsService;
import org.wherry.catalogue.service.UsualSession;
import org.wherry.common.model.NoSuch;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.people.model.PersonCard;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.Venue;
import org.wherry.scheduling.service.VenueService;

/** One course. Everybody reads it, coordinators change it; each change answers with the course as it is then. */
@Path("courses/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Catalogue", description = "What can be learned here. Public; coordinators keep it")
@APIResponse(responseCode = "400", description = "The body cannot be read, or something in it is missing")
@APIResponse(responseCode = "404", description = "There is no such course, or nothing that the body names")
@APIResponse(responseCode = "409", description = "Refused; the reason says why, or is LOST_UPDATE")
public class CourseResource {

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CourseTermsService terms;

    @Inject
    private VenueService venues;

    @Inject
    private Directory directory;

    @PathParam("id")
    private String id;

    /** What it is about. */
    @Schema(name = "CourseTopics", description = "What a course is about and what it develops, by codes")
    public record Topics(long version, List<String> tags, List<String> competencies) {}

    /** What a new session of it begins with. */
    @Schema(name = "UsualSession", description = "What a new session of a course begins with")
    public record UsualJson(
            @Schema(description = "The version that the caller saw")
            long version,

            @Schema(description = "A venue’s id", nullable = true)
            UUID venue,

            @Schema(nullable = true, minimum = "1", maximum = "2000")
            Integer capacity,

            @Schema(description = "Fewest delegates", nullable = true)
            Integer minimum,

            @Schema(description = "Ids of people") List<UUID> trainers) {}

    /** All that is said of it. */
    @GET
    @Operation(operationId = "course", summary = "One course, with what it asks and what it is about")
    @APIResponse(responseCode = "200", description = "The course")
    public CourseDetailJson course() {
        UUID course = id();
        return CourseDetailJson.of(catalogue.course(course), terms.terms(course));
    }

    /** Corrects what it is. */
    @PUT
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "changeCourse",
            summary = "Correct what a course is",
            description = "Sessions that have begun keep what it said of itself then.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CourseWish.class)))
    @APIResponse(responseCode = "200", description = "The course as it is now")
    public CourseDetailJson change(@Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        catalogue.revise(id(), said.version(), CourseBody.describe(said));
        return course();
    }

    /** Says who it is for and what it asks. */
    @PUT
    @Path("admission")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "admitToCourse", summary = "Say who a course is for, and what it asks of them")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AdmissionJson.class)))
    @APIResponse(responseCode = "200", description = "The course as it is now")
    public CourseDetailJson admit(@Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        terms.admit(id(), said.version(), CourseBody.admission(said));
        return course();
    }

    /** Says what it is about. */
    @PUT
    @Path("topics")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "coverTopics", summary = "Say what a course is about and which competencies it develops")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Topics.class)))
    @APIResponse(responseCode = "200", description = "The course as it is now")
    public CourseDetailJson cover(@Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        terms.cover(id(), said.version(), new HashSet<>(said.texts("tags")), new HashSet<>(said.texts("competencies")));
        return course();
    }

    /** What a new session begins with. */
    @GET
    @Path("usual-session")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "usualSession", summary = "What a new session of a course begins with")
    @APIResponse(responseCode = "200", description = "Each may be left open")
    public UsualJson usual() {
        UsualSession usual = terms.usual(id());
        return new UsualJson(
                terms.terms(id()).version(),
                usual.usual()
                        .venueId()
                        .flatMap(known -> venues.venues().stream()
                                .filter(venue -> venue.id().equals(known))
                                .findFirst())
                        .map(Venue::publicId)
                        .orElse(null),
                usual.usual().capacity().orElse(null),
                usual.usual().minimum().orElse(null),
                usual.trainers().stream().map(PersonCard::publicId).toList());
    }

    /** Says what a new session begins with. */
    @PUT
    @Path("usual-session")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "suggestSession", summary = "Say what a new session of a course begins with")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UsualJson.class)))
    @APIResponse(responseCode = "200", description = "What it is now")
    public UsualJson suggest(@Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        UUID venue = said.id("venue");
        Long place = venue == null
                ? null
                : venues.venues().stream()
                        .filter(each -> each.publicId().equals(venue))
                        .findFirst()
                        .orElseThrow(() -> new NoSuch("venue", venue))
                        .id();
        Set<Long> trainers = CourseBody.ids(said, "trainers").stream()
                .map(each -> directory.card(each).id())
                .collect(Collectors.toSet());
        terms.suggest(
                id(),
                said.version(),
                new Usual(
                        place,
                        said.wholeNumber("capacity").orElse(null),
                        said.wholeNumber("minimum").orElse(null)),
                trainers);
        return usual();
    }

    /** Archives it. */
    @POST
    @Path("archive")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "archiveCourse", summary = "Offer a course for no new sessions; those that there are stay")
    @APIResponse(responseCode = "200", description = "The course as it is now")
    public CourseDetailJson archive() {
        terms.archive(id());
        return course();
    }

    /** Offers it again. */
    @POST
    @Path("offer-again")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "offerCourseAgain", summary = "Take a course out of the archive")
    @APIResponse(responseCode = "200", description = "The course as it is now")
    public CourseDetailJson offerAgain() {
        terms.unarchive(id());
        return course();
    }

    private UUID id() {
        return Parameters.id("course", id);
    }
}
