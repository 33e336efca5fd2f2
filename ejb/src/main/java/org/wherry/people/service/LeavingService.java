package org.wherry.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.AccountClosed;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.DataKind;
import org.wherry.people.model.ErasureRequest;
import org.wherry.people.model.ErasureRequests;
import org.wherry.people.model.ErasureRow;
import org.wherry.people.model.People;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.PrivacyRefusal;
import org.wherry.people.model.RetentionRule;
import org.wherry.people.model.RetentionRules;
import org.wherry.people.model.Roles;

/** Leaving Wherry, and asking for erasure: what people do about their own records. */
@Stateless
@RolesAllowed(Roles.PRACTITIONER)
public class LeavingService {

    @Inject
    private Partings partings;

    @Inject
    private ErasureRequests requests;

    @Inject
    private RetentionRules rules;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Object> happened;

    /** How long the caller's records stay when they leave, and why that is lawful. */
    public RetentionRule kept() {
        return rules.of(DataKind.RECORDS_OF_LEAVERS).orElseThrow();
    }

    /** Closes the caller's account at once: nothing of theirs can be signed in with from then on. */
    public void leave() {
        PersonCard self = self();
        partings.close(self.id(), clock.instant());
        happened.fire(Audited.ofPerson(AuditedAct.LEFT, self.publicId()));
        self.email().ifPresent(email -> happened.fire(new AccountClosed(self.name(), email)));
    }

    /** The caller's requests for erasure, the latest first. */
    public List<ErasureRow> requests() {
        return requests.of(caller.requirePersonId());
    }

    /**
     * Asks that the caller's records be made nobody's at once.
     *
     * @param wish what they want, in their own words, or null
     */
    public void askForErasure(String wish) {
        ask(self(), wish);
    }

    /** Writes down that somebody (their id outside) asked for erasure by letter or telephone. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void writeDownErasure(UUID person, String wish) {
        ask(people.card(person).orElseThrow(() -> new NoSuch("person", person)), wish);
    }

    private void ask(PersonCard person, String wish) {
        if (requests.openOf(person.id()).isPresent()) {
            throw new Refusal(PrivacyRefusal.ERASURE_ASKED_ALREADY);
        }
        requests.add(new ErasureRequest(person.id(), wish, clock.instant()));
        Violations.refusing(
                () -> {
                    requests.flush();
                    return null;
                },
                Map.of("one_open_erasure_request", () -> new Refusal(PrivacyRefusal.ERASURE_ASKED_ALREADY)));
        happened.fire(Audited.ofPerson(AuditedAct.ERASURE_ASKED, person.publicId()));
    }

    /** Takes the request that waits back. */
    public void withdrawRequest() {
        requests.openOf(caller.requirePersonId())
                .orElseThrow(() -> new Refusal(PrivacyRefusal.ERASURE_SETTLED))
                .withdraw(clock.instant());
        requests.flush();
    }

    private PersonCard self() {
        long person = caller.requirePersonId();
        return people.cards(List.of(person)).stream().findFirst().orElseThrow(() -> new NoSuch("person", person));
    }
}
