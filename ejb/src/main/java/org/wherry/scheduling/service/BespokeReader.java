package org.wherry.scheduling.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.AgencyCard;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.BespokeRefusal;
import org.wherry.scheduling.model.BespokeRequest;
import org.wherry.scheduling.model.BespokeRequests;
import org.wherry.scheduling.model.BespokeStep;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.CourseSessions;

/** Which requests for bespoke sessions the caller sees, and what stands in them. */
@ApplicationScoped
class BespokeReader {

    private static final Map<String, Supplier<? extends Refusal>> SAID_BY_THE_DATABASE =
            Map.of("session_of_one_request", () -> new Refusal(BespokeRefusal.DATED_ALREADY));

    @Inject
    private BespokeRequests requests;

    @Inject
    private CourseSessions sessions;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    /** The agencies (ids inside) that the caller speaks for. */
    Set<Long> own() {
        Set<Long> own = new HashSet<>(caller.agencyIds(Role.BOOKING_CONTACT));
        own.addAll(caller.agencyIds(Role.LINE_MANAGER));
        return own;
    }

    /** Whether the caller deals with everybody's. */
    boolean seesAll() {
        return caller.is(Roles.COORDINATOR) || caller.isSystem();
    }

    /** One that the caller may see. */
    BespokeRequest visible(UUID id) {
        return requests.find(id)
                .filter(found -> seesAll() || own().contains(found.agencyId()))
                .orElseThrow(() -> noSuch(id));
    }

    /** One of the caller's own agencies', held for a change, as it was seen. */
    BespokeRequest ownToChange(UUID id, long version) {
        return asSeen(
                requests.lock(id)
                        .filter(found -> own().contains(found.agencyId()))
                        .orElseThrow(() -> noSuch(id)),
                version);
    }

    /** Anybody's, held for a change, as it was seen. */
    BespokeRequest toDealWith(UUID id, long version) {
        return asSeen(requests.lock(id).orElseThrow(() -> noSuch(id)), version);
    }

    private static BespokeRequest asSeen(BespokeRequest request, long version) {
        if (request.version() != version) {
            throw new LostUpdate();
        }
        return request;
    }

    /** Writes down what was done to one; what the database says no to is told as the same refusal. */
    void keep(BespokeRequest request) {
        Violations.refusing(
                () -> {
                    requests.changed(request);
                    return null;
                },
                SAID_BY_THE_DATABASE);
    }

    /** What stands in one. */
    BespokeDetail detail(BespokeRequest request) {
        AgencyCard agency = agency(request);
        Optional<Course> course = request.brief().course().map(catalogue::course);
        boolean yours = own().contains(request.agencyId());
        return new BespokeDetail(
                request.publicId(),
                request.version(),
                request.state(),
                agency.publicId(),
                agency.name(),
                course.map(Course::publicId).orElse(null),
                course.map(Course::title).or(() -> request.brief().subject()).orElseThrow(),
                request.askedAt(),
                directory.card(request.askedBy()).name(),
                request.brief(),
                request.session().flatMap(this::answer).orElse(null),
                yours,
                yours && request.state().isOpen() && !request.isAnswered(),
                request.steps().stream().map(this::said).toList());
    }

    /** The agency that asks. */
    AgencyCard agency(BespokeRequest request) {
        return directory.agencies(Set.of(request.agencyId())).get(0);
    }

    private BespokeDetail.Said said(BespokeStep step) {
        return new BespokeDetail.Said(
                step.deed(),
                step.at(),
                step.by().map(directory::card).map(PersonCard::name).orElse(null),
                step.words().orElse(null),
                step.session().flatMap(this::answer).orElse(null));
    }

    private Optional<BespokeDetail.Answer> answer(long session) {
        return sessions.find(session).map(BespokeReader::answer);
    }

    private static BespokeDetail.Answer answer(CourseSession session) {
        return new BespokeDetail.Answer(
                session.publicId(), session.firstDay(), session.state().isPublic());
    }

    private static NoSuch noSuch(UUID id) {
        return new NoSuch("bespoke request", id);
    }
}
