package org.wherry.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.People;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.RoleRefusal;
import org.wherry.people.model.Roles;
import org.wherry.people.model.SecondStepTakenAway;
import org.wherry.people.model.SecondSteps;
import org.wherry.people.model.SignInRefusal;
import org.wherry.people.model.SignIns;

/**
 * Helps whoever has lost both the telephone and the recovery codes: an administrator, who made sure who asks, takes the
 * second step away, and it is set up anew at the next sign-in.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class LostSecondStepService {

    @Inject
    private SecondSteps secondSteps;

    @Inject
    private SignIns signIns;

    @Inject
    private People people;

    @Inject
    private PasswordChanges passwords;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audit;

    @Inject
    private Event<SecondStepTakenAway> events;

    @Inject
    private Clock clock;

    /** Whether somebody (their id outside) has a second step that another could take away. */
    public boolean canBeTakenAway(UUID person) {
        long id = card(person).id();
        return id != caller.requirePersonId() && secondSteps.isSetUp(id);
    }

    /**
     * Takes somebody's second step away, signs them out everywhere, and lets them know.
     *
     * @throws Refusal OWN_ROLES for one's own, NO_SECOND_STEP where there is none
     */
    public void takeAway(UUID person) {
        PersonCard card = card(person);
        if (card.id() == caller.requirePersonId()) {
            throw new Refusal(RoleRefusal.OWN_ROLES);
        }
        secondSteps.remove(secondSteps.lockOf(card.id()).orElseThrow(() -> new Refusal(SignInRefusal.NO_SECOND_STEP)));
        signIns.endAllOf(card.id(), null, clock.instant());
        passwords
                .accountOf(people.byPublicId(card.publicId()).orElseThrow(() -> new NoSuch("person", person)))
                .ifPresent(account -> events.fire(
                        new SecondStepTakenAway(card.name(), new EmailAddress(account.email()), clock.instant())));
        audit.fire(Audited.ofPerson(AuditedAct.SECOND_STEP_REMOVED, card.publicId()));
    }

    private PersonCard card(UUID person) {
        return people.card(person).orElseThrow(() -> new NoSuch("person", person));
    }
}
