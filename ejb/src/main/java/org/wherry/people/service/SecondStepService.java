package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Account;
import org.wherry.people.model.Accounts;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Person;
import org.wherry.people.model.RecoveryCode;
import org.wherry.people.model.Role;
import org.wherry.people.model.SecondStep;
import org.wherry.people.model.SecondSteps;
import org.wherry.people.model.SignIn;
import org.wherry.people.model.SignIn.SecondStepState;
import org.wherry.people.model.SignInRefusal;
import org.wherry.people.model.SignIns;
import org.wherry.people.model.Totp;
import org.wherry.people.service.Throttle.Count;
import org.wherry.people.service.Throttle.Of;

/**
 * The second step: proving it, setting it up and removing it. Who asks is told by the sign-in that their session is of,
 * since whoever still owes the second step is nobody to the rest of the server.
 */
@Stateless
@DenyAll
public class SecondStepService {

    @Inject
    private SecondSteps secondSteps;

    @Inject
    private SignIns signIns;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondStepSeal seal;

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private Throttle throttle;

    @Inject
    private Event<Audited> audit;

    @Inject
    private Clock clock;

    /**
     * How somebody's second step stands.
     *
     * @param owed whether they have to prove it before anything opens
     * @param setUp whether codes are asked of them
     * @param needed whether one of their roles asks for it
     * @param recoveryCodesLeft how many recovery codes they still have
     */
    public record Look(boolean owed, boolean setUp, boolean needed, int recoveryCodesLeft) {}

    /**
     * A secret that is offered.
     *
     * @param words the secret, to be typed
     * @param address the same as an authenticator app reads it from a picture
     */
    public record Offer(String words, String address) {}

    /** How the second step of whoever has signed in stands. */
    @PermitAll
    public Look look(UUID signIn) {
        SignIn here = require(signIn);
        Standing standing = doorkeeper.standing(here);
        Optional<SecondStep> found = secondSteps.of(here.person().id());
        return new Look(
                standing.owesSecondStep(),
                found.filter(SecondStep::isSetUp).isPresent(),
                standing.person().roles().stream().anyMatch(Role::needsSecondStep),
                found.map(SecondStep::recoveryCodesLeft).orElse(0));
    }

    /**
     * Proves the second step, by a code or a recovery code. The sign-in opens everything from then on.
     *
     * @throws Refusal when it is neither, or there were too many wrong ones
     */
    @PermitAll
    public LetIn prove(UUID signIn, String code) {
        SignIn here = require(signIn);
        Person person = here.person();
        List<Count> counts = List.of(new Count(Of.ACCOUNT, "second step of " + person.publicId()));
        throttle.admit(counts);
        SecondStep secondStep = secondSteps
                .lockOf(person.id())
                .filter(SecondStep::isSetUp)
                .orElseThrow(() -> new Refusal(SignInRefusal.NOTHING_OFFERED));
        Totp totp = seal.open(person.publicId(), secondStep.secret().orElseThrow());
        if (!secondStep.takes(totp, code, clock.instant())) {
            if (!secondStep.takesRecovery(new RecoveryCode(code))) {
                doorkeeper.turnAway(person);
                throw new Refusal(SignInRefusal.CODE_WRONG);
            }
            audit.fire(Audited.ofPerson(AuditedAct.RECOVERY_CODE_USED, person.publicId()));
        }
        throttle.wasRight(counts);
        here.proveSecondStep();
        secondSteps.flush();
        return new LetIn(signIn, false);
    }

    /** Offers a secret, the same until it is set up; one that is set up holds until a code of the new one was entered. */
    @PermitAll
    public Offer offer(UUID signIn) {
        Person person = requireMayChange(signIn).person();
        SecondStep secondStep = secondSteps.lockOf(person.id()).orElseGet(() -> begun(person));
        Totp totp = secondStep
                .offered()
                .map(kept -> seal.open(person.publicId(), kept))
                .orElseGet(Totp::random);
        if (secondStep.offered().isEmpty()) {
            secondStep.offer(seal.seal(person.publicId(), totp));
        }
        String account = accounts.of(person.id()).stream()
                .findFirst()
                .map(Account::email)
                .orElse(person.name());
        return new Offer(totp.inWords(), totp.address(account));
    }

    /**
     * Sets up the secret that is offered, by its first code, which proves the second step too.
     *
     * @return recovery codes, which are told this once; those before are of no more use
     * @throws Refusal when the code is not one of it
     */
    @PermitAll
    public List<String> setUp(UUID signIn, String code) {
        SignIn here = requireMayChange(signIn);
        Person person = here.person();
        SecondStep secondStep = secondSteps
                .lockOf(person.id())
                .filter(found -> found.offered().isPresent())
                .orElseThrow(() -> new Refusal(SignInRefusal.NOTHING_OFFERED));
        secondStep.confirm(seal.open(person.publicId(), secondStep.offered().orElseThrow()), code, clock.instant());
        here.proveSecondStep();
        audit.fire(Audited.ofPerson(AuditedAct.SECOND_STEP_SET_UP, person.publicId()));
        return recoveryCodes(secondStep);
    }

    /** Makes new recovery codes, which are told this once; those before are of no more use. */
    @PermitAll
    public List<String> newRecoveryCodes(UUID signIn) {
        Person person = requireMayChange(signIn).person();
        return recoveryCodes(secondSteps
                .lockOf(person.id())
                .filter(SecondStep::isSetUp)
                .orElseThrow(() -> new Refusal(SignInRefusal.NOTHING_OFFERED)));
    }

    /**
     * Removes the second step of somebody who need not have one.
     *
     * @throws Refusal when a role of theirs asks for it
     */
    @PermitAll
    public void remove(UUID signIn) {
        SignIn here = requireMayChange(signIn);
        if (doorkeeper.signedIn(here.person()).roles().stream().anyMatch(Role::needsSecondStep)) {
            throw new Refusal(SignInRefusal.SECOND_STEP_NEEDED);
        }
        secondSteps.lockOf(here.person().id()).ifPresent(found -> {
            secondSteps.remove(found);
            audit.fire(Audited.ofPerson(
                    AuditedAct.SECOND_STEP_REMOVED, here.person().publicId()));
        });
    }

    private List<String> recoveryCodes(SecondStep secondStep) {
        List<RecoveryCode> codes = RecoveryCode.some().toList();
        secondStep.recoverBy(codes);
        secondSteps.flush();
        return codes.stream().map(RecoveryCode::printed).toList();
    }

    private SecondStep begun(Person person) {
        SecondStep begun = new SecondStep(person);
        Violations.refusing(
                () -> {
                    secondSteps.add(begun);
                    return begun;
                },
                Map.of("one_second_step", LostUpdate::new));
        return begun;
    }

    /** Whoever has set a second step up proves it before they change it, and signed in a short while ago. */
    private SignIn requireMayChange(UUID signIn) {
        SignIn here = require(signIn);
        boolean setUp = secondSteps.isSetUp(here.person().id());
        if (setUp && here.secondStep() != SecondStepState.PROVED || !here.isFresh(clock.instant())) {
            throw new Refusal(SignInRefusal.SIGN_IN_AGAIN);
        }
        return here;
    }

    private SignIn require(UUID signIn) {
        return signIns.byPublicId(signIn)
                .filter(found -> found.isLive(clock.instant(), SignInTimes.idle(), SignInTimes.longest()))
                .orElseThrow(() -> new Refusal(CommonRefusal.SIGN_IN_FIRST));
    }
}
