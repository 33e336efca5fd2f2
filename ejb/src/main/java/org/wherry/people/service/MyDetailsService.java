package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.People;
import org.wherry.people.model.PeopleRefusal;
import org.wherry.people.model.PeopleScope;
import org.wherry.people.model.Person;
import org.wherry.people.model.PersonDetail;
import org.wherry.people.model.PostDetail;
import org.wherry.people.model.Posts;
import org.wherry.people.model.ProtectionRequest;
import org.wherry.people.model.ProtectionRequests;
import org.wherry.people.model.Roles;

/** What everybody keeps of themselves: their name, and what keeps them safe. */
@Stateless
@DenyAll
public class MyDetailsService {

    @Inject
    private People people;

    @Inject
    private Posts posts;

    @Inject
    private ProtectionRequests requests;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audit;

    /** All that is known of the caller here. */
    @RolesAllowed(Roles.PRACTITIONER)
    public PersonDetail mine() {
        Person me = me();
        List<PostDetail> held = posts.of(me.id(), PeopleScope.EVERYBODY, CountyTime.dateOf(clock.instant())).stream()
                .map(post -> PostDetail.of(post, false))
                .toList();
        return PersonDetail.whole(me, held, requests.openOf(me.id()));
    }

    /**
     * Corrects the caller's name.
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void rename(long version, String name) {
        Person me = me();
        if (me.version() != version) {
            throw new LostUpdate();
        }
        String before = me.name();
        me.rename(name);
        flush();
        audit.fire(corrected(me).changed("name", before, me.name()));
    }

    /** Asks the coordinators for protection, with the reason in the caller's own words, which only they read. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void askForProtection(String words) {
        Person me = me();
        if (requests.openOf(me.id()).isPresent()) {
            throw new Refusal(PeopleRefusal.PROTECTION_ASKED);
        }
        requests.add(new ProtectionRequest(me, words, clock.instant()));
        flush();
        audit.fire(corrected(me).changed("protectionAsked", false, true));
    }

    private Person me() {
        return people.byId(caller.requirePersonId());
    }

    private static Audited corrected(Person me) {
        return Audited.ofPerson(AuditedAct.DATA_CORRECTED, me.publicId());
    }

    private void flush() {
        PeopleViolations.flush(people);
    }
}
