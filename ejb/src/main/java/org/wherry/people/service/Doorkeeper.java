package org.wherry.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Origin;
import org.wherry.people.model.People;
import org.wherry.people.model.Person;
import org.wherry.people.model.Role;
import org.wherry.people.model.SecondSteps;
import org.wherry.people.model.SignIn;
import org.wherry.people.model.SignIn.How;
import org.wherry.people.model.SignIn.SecondStepState;
import org.wherry.people.model.SignIns;
import org.wherry.people.model.SignedIn;

/**
 * The one who lets people in. However they prove who they are, by password, by link, by their agency's account or by
 * joining, the service that has proved it asks here, and the page hands what it gets to the session.
 */
@ApplicationScoped
public class Doorkeeper {

    @Inject
    private SignIns signIns;

    @Inject
    private SecondSteps secondSteps;

    @Inject
    private People people;

    @Inject
    private Event<Audited> audit;

    @Inject
    private Clock clock;

    /** Lets somebody in whose identity was proved by one thing, and asks for the second step where one is due. */
    @Transactional
    public LetIn letIn(Person known, How how, Origin origin) {
        Person person = people.survivor(known);
        return begin(person, how, owesSecondStep(person) ? SecondStepState.AWAITED : SecondStepState.NOT_ASKED, origin);
    }

    /** Lets somebody in of whom two things were proved, because their agency's provider says so. */
    @Transactional
    public LetIn letInByTwo(Person person, How how, Origin origin) {
        return begin(people.survivor(person), how, SecondStepState.PROVED, origin);
    }

    /** Writes down that somebody was not let in; whatever refuses them then does not undo it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void turnAway(Person person) {
        audit.fire(
                person == null
                        ? Audited.of(AuditedAct.SIGN_IN_REFUSED, null)
                        : Audited.ofPerson(AuditedAct.SIGN_IN_REFUSED, person.publicId()));
    }

    /** How somebody stands who was let in. */
    public Standing standing(SignIn signIn) {
        SignedIn person = signedIn(signIn.person());
        boolean owes =
                switch (signIn.secondStep()) {
                    case PROVED -> false;
                    case AWAITED -> true;
                    // A role given to somebody who is signed in already asks for it from then on.
                    default -> person.roles().stream().anyMatch(Role::needsSecondStep);
                };
        return new Standing(person, owes);
    }

    /** Who somebody is, with the roles they have now; of a record that was merged, the one that stands for it. */
    public SignedIn signedIn(Person known) {
        return people.signedIn(known.id());
    }

    private boolean owesSecondStep(Person person) {
        return secondSteps.isSetUp(person.id())
                || people.rolesOf(person.id()).stream().anyMatch(Role::needsSecondStep);
    }

    private LetIn begin(Person person, How how, SecondStepState secondStep, Origin origin) {
        SignIn signIn = new SignIn(person, how, secondStep, origin, clock.instant());
        signIns.add(signIn);
        audit.fire(Audited.ofPerson(AuditedAct.SIGNED_IN, person.publicId()).changed("how", null, how));
        return new LetIn(signIn.publicId(), secondStep == SecondStepState.AWAITED);
    }
}
