package org.wherry.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.People;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Roles;
import org.wherry.people.model.SignInRow;
import org.wherry.people.model.SignIns;

/** Where somebody is signed in: they see it, and end all of it at once. */
@Stateless
@RolesAllowed(Roles.PRACTITIONER)
public class MySignInsService {

    private static final int MOST_SHOWN = 50;

    @Inject
    private SignIns signIns;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audit;

    @Inject
    private Clock clock;

    /** The caller's sign-ins, the newest first; at most fifty. */
    public List<SignInRow> mine() {
        Instant now = clock.instant();
        return signIns.newestOf(caller.requirePersonId(), MOST_SHOWN).stream()
                .map(each -> each.row(each.isLive(now, SignInTimes.idle(), SignInTimes.longest())))
                .toList();
    }

    /** Ends every sign-in of the caller, this one too. Tokens stay: they are revoked one by one. */
    public void endEverywhere() {
        long person = caller.requirePersonId();
        PersonCard self =
                people.cards(List.of(person)).stream().findFirst().orElseThrow(() -> new NoSuch("person", person));
        signIns.endAllOf(person, null, clock.instant());
        audit.fire(Audited.ofPerson(AuditedAct.SIGNED_OUT_EVERYWHERE, self.publicId()));
    }
}
