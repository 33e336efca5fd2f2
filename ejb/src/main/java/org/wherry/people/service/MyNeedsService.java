package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.AccessNeeds;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Need;
import org.wherry.people.model.NeedsChanged;
import org.wherry.people.model.NeedsOfPeople;
import org.wherry.people.model.People;
import org.wherry.people.model.Roles;

/** What somebody needs to take part: theirs to say, to change and to take back. The audit knows that, and not what. */
@Stateless
@DenyAll
public class MyNeedsService {

    @Inject
    private NeedsOfPeople needs;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Event<NeedsChanged> changed;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /** What the caller needs, if they chose to say so. */
    @RolesAllowed(Roles.PRACTITIONER)
    public Optional<AccessNeeds> mine() {
        return needs.of(caller.requirePersonId());
    }

    /**
     * Keeps what the caller needs, and hands it to the sessions on which they have a place.
     *
     * @param words what else, in their own words, or null
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void keep(Set<Need> kinds, String words) {
        keep(caller.requirePersonId(), kinds, words);
    }

    /** Keeps what somebody (id outside) told whoever enters it for them. */
    @RolesAllowed(Roles.SYSTEM)
    public void keepFor(UUID person, Set<Need> kinds, String words) {
        keep(people.recordId(person).orElseThrow(() -> new NoSuch("person", person)), kinds, words);
    }

    /** Takes it back, everywhere. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void forget() {
        long person = caller.requirePersonId();
        needs.of(person).ifPresent(known -> {
            needs.remove(known);
            tell(person);
        });
    }

    private void keep(long person, Set<Need> kinds, String words) {
        needs.of(person)
                .ifPresentOrElse(
                        known -> known.say(kinds, words, clock.instant()),
                        () -> needs.add(new AccessNeeds(person, kinds, words, clock.instant())));
        tell(person);
    }

    private void tell(long person) {
        needs.flush();
        changed.fire(new NeedsChanged(person));
        UUID id = people.byId(person).publicId();
        audited.fire(Audited.ofPerson(AuditedAct.NEEDS_CHANGED, id));
    }
}
