package org.wherry.scheduling.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.people.model.AgencyCard;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.BespokeBrief;
import org.wherry.scheduling.model.BespokeRequest;
import org.wherry.scheduling.model.BespokeRequests;
import org.wherry.scheduling.model.BespokeRow;
import org.wherry.scheduling.model.BespokeState;
import org.wherry.scheduling.model.BespokeStep.Deed;
import org.wherry.scheduling.model.BespokeStepTaken;

/** Booking contacts and managers ask for a session of their own agency, and see what became of it. */
@Stateless
@DenyAll
public class BespokeRequestService {

    @Inject
    private BespokeRequests requests;

    @Inject
    private BespokeReader reader;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<BespokeStepTaken> taken;

    /** The agencies that the caller can ask for, by name. */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.LINE_MANAGER})
    public List<AgencyCard> agencies() {
        return directory.agencies(reader.own());
    }

    /**
     * A page of the requests that the caller sees: those of their agencies, or everybody's. The open ones come first, and
     * of those the oldest.
     *
     * @param state in which state, or null for any
     */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.LINE_MANAGER, Roles.COORDINATOR})
    public Page<BespokeRow> requests(BespokeState state, PageRequest page) {
        return requests.rows(reader.seesAll() ? null : reader.own(), state, page);
    }

    /** One request that the caller sees. */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.LINE_MANAGER, Roles.COORDINATOR, Roles.SYSTEM})
    public BespokeDetail request(UUID id) {
        return reader.detail(reader.visible(id));
    }

    /** Asks for a session on behalf of an agency (id outside); returns the request's id outside. */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.LINE_MANAGER})
    public UUID ask(UUID agency, AskForSession wanted) {
        if (!reader.own().contains(directory.agencyId(agency))) {
            throw new NoSuch("agency", agency);
        }
        return ask(agency, caller.requirePersonId(), wanted);
    }

    /** The same on behalf of somebody (id outside) who said so to the training team. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID askFor(UUID person, UUID agency, AskForSession wanted) {
        return ask(agency, directory.survivorOf(directory.recordId(person)), wanted);
    }

    /**
     * Asks for something else, as long as nobody has answered.
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.LINE_MANAGER})
    public void change(UUID id, long version, AskForSession wanted) {
        BespokeRequest request = reader.ownToChange(id, version);
        request.change(brief(wanted), caller.requirePersonId(), clock.instant());
        tell(request, Deed.CHANGED, null);
    }

    /**
     * Answers what the training team asks, or says something more.
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.LINE_MANAGER})
    public void say(UUID id, long version, String words) {
        BespokeRequest request = reader.ownToChange(id, version);
        Deed deed = request.say(words, caller.requirePersonId(), clock.instant());
        tell(request, deed, words);
    }

    /**
     * Wants it no more.
     *
     * @param version the version that the caller saw
     * @param why what the training team should know, or null
     */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.LINE_MANAGER})
    public void withdraw(UUID id, long version, String why) {
        BespokeRequest request = reader.ownToChange(id, version);
        request.withdraw(why, caller.requirePersonId(), clock.instant());
        tell(request, Deed.WITHDRAWN, why);
    }

    private UUID ask(UUID agency, long by, AskForSession wanted) {
        BespokeRequest request = new BespokeRequest(directory.agencyId(agency), by, brief(wanted), clock.instant());
        requests.add(request);
        taken.fire(new BespokeStepTaken(request.id(), Deed.ASKED, null));
        return request.publicId();
    }

    private BespokeBrief brief(AskForSession wanted) {
        Course course = wanted.course() == null ? null : catalogue.course(wanted.course());
        if (course != null) {
            course.requireOffered();
        }
        return new BespokeBrief(
                course == null ? null : course.id(),
                wanted.subject(),
                wanted.people(),
                wanted.days(),
                wanted.place(),
                wanted.audience(),
                wanted.note(),
                wanted.contact());
    }

    private void tell(BespokeRequest request, Deed deed, String words) {
        reader.keep(request);
        taken.fire(new BespokeStepTaken(request.id(), deed, words));
    }
}
