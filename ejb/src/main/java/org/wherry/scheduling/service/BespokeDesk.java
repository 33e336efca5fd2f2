package org.wherry.scheduling.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.scheduling.model.BespokeRequest;
import org.wherry.scheduling.model.BespokeRequests;
import org.wherry.scheduling.model.BespokeStep.Deed;
import org.wherry.scheduling.model.BespokeStepTaken;
import org.wherry.scheduling.model.Openness;

/** The training team deals with what agencies have asked for: it asks back, declines, or makes a session for them. */
@Stateless
@DenyAll
public class BespokeDesk {

    @Inject
    private BespokeRequests requests;

    @Inject
    private BespokeReader reader;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<BespokeStepTaken> taken;

    /**
     * Whose request a session answers.
     *
     * @param id the request's id outside
     * @param agency the agency's name
     */
    public record Behind(UUID id, String agency) {}

    /**
     * Asks the agency something, and waits for the answer.
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void ask(UUID id, long version, String question) {
        take(id, version, Deed.QUESTION, question, request -> request.ask(question, by(), clock.instant()));
    }

    /**
     * Says something that needs no answer.
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void comment(UUID id, long version, String words) {
        take(id, version, Deed.COMMENT, words, request -> request.comment(words, by(), clock.instant()));
    }

    /**
     * Names the course (its id outside) that a request comes to.
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void name(UUID id, long version, UUID course) {
        Course named = catalogue.course(course);
        named.requireOffered();
        take(id, version, Deed.COURSE_NAMED, null, request -> request.name(named.id(), by(), clock.instant()));
    }

    /**
     * Says no, and why.
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void decline(UUID id, long version, String why) {
        take(id, version, Deed.DECLINED, why, request -> request.decline(why, by(), clock.instant()));
    }

    /**
     * Makes a session for it: of its course, and closed for its agency, whatever the plan says of these.
     *
     * @param version the version that the caller saw
     * @param plan everything else about the session
     * @param publishing whether it goes into the programme at once
     * @return the session's id outside
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID date(UUID id, long version, PlanSession plan, boolean publishing) {
        BespokeRequest request = reader.toDealWith(id, version);
        Course course = catalogue.course(request.courseToDate());
        UUID session =
                scheduling.draft(closed(plan, course, reader.agency(request).publicId()));
        request.date(scheduling.session(session).id(), by(), clock.instant());
        tell(request, Deed.DATED, null);
        if (publishing) {
            scheduling.publish(session);
        }
        return session;
    }

    /** The request that a session (its id outside) was made for, where there is one, even if it was called off. */
    @RolesAllowed({Roles.COORDINATOR, Roles.TRAINER})
    public Optional<Behind> behind(UUID session) {
        return requests.behind(scheduling.session(session).id())
                .map(request ->
                        new Behind(request.publicId(), reader.agency(request).name()));
    }

    private static PlanSession closed(PlanSession plan, Course course, UUID agency) {
        PlanTerms terms = plan.terms();
        return new PlanSession(
                course.publicId(),
                plan.capacity(),
                plan.venue(),
                plan.series(),
                plan.days(),
                plan.trainers(),
                Set.of(agency),
                plan.collects(),
                plan.bookingOpens(),
                plan.bookingCloses(),
                plan.figuresNote(),
                new PlanTerms(
                        terms.room(),
                        Openness.AGENCIES,
                        Set.of(),
                        Set.of(),
                        terms.shares(),
                        terms.online(),
                        terms.settings()));
    }

    private void take(UUID id, long version, Deed deed, String words, Consumer<BespokeRequest> step) {
        BespokeRequest request = reader.toDealWith(id, version);
        step.accept(request);
        tell(request, deed, words);
    }

    private void tell(BespokeRequest request, Deed deed, String words) {
        reader.keep(request);
        taken.fire(new BespokeStepTaken(request.id(), deed, words));
    }

    private Long by() {
        return caller.personId().orElse(null);
    }
}
