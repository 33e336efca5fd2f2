package org.wherry.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.HoldRow;
import org.wherry.people.model.LegalHold;
import org.wherry.people.model.LegalHolds;
import org.wherry.people.model.People;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.PrivacyRefusal;
import org.wherry.people.model.Roles;

/** Legal holds: while one lasts, nothing that it holds is purged. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class HoldService {

    @Inject
    private LegalHolds holds;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audit;

    /** One page of the holds, those that last first. */
    public Page<HoldRow> page(PageRequest page) {
        return holds.page(page);
    }

    /**
     * Holds what is kept on one person.
     *
     * @param who their id outside or an e-mail address that is theirs alone
     */
    public UUID place(String who, String reason) {
        PersonCard person = find(who);
        UUID hold = place(person.id(), reason);
        audit.fire(Audited.ofPerson(AuditedAct.HOLD_PLACED, person.publicId()));
        return hold;
    }

    /** Holds everything that is kept on anybody. */
    public UUID placeOnEverything(String reason) {
        UUID hold = place((Long) null, reason);
        audit.fire(Audited.of(AuditedAct.HOLD_PLACED, hold));
        return hold;
    }

    /** Lifts a hold; nobody frees their own data. */
    public void lift(UUID id) {
        LegalHold hold = holds.find(id).orElseThrow(() -> new NoSuch("legal hold", id));
        hold.lift(caller.requirePersonId(), clock.instant());
        holds.flush();
        audit.fire(hold.person()
                .flatMap(person -> people.cards(List.of(person)).stream().findFirst())
                .map(person -> Audited.ofPerson(AuditedAct.HOLD_LIFTED, person.publicId()))
                .orElseGet(() -> Audited.of(AuditedAct.HOLD_LIFTED, id)));
    }

    private UUID place(Long person, String reason) {
        holds.oneAtATime();
        LegalHold hold = new LegalHold(person, reason, caller.requirePersonId(), clock.instant());
        Violations.refusing(
                () -> {
                    holds.add(hold);
                    holds.flush();
                    return null;
                },
                Map.of("one_hold_at_a_time", () -> new Refusal(PrivacyRefusal.HELD_ALREADY)));
        return hold.publicId();
    }

    private PersonCard find(String who) {
        String typed = who == null ? "" : who.strip();
        if (!typed.contains("@")) {
            try {
                return people.card(UUID.fromString(typed))
                        .orElseThrow(() -> new Refusal(PrivacyRefusal.NOT_ONE_PERSON));
            } catch (IllegalArgumentException noId) {
                throw new Refusal(PrivacyRefusal.NOT_ONE_PERSON);
            }
        }
        List<PersonCard> known = people.knownBy(new EmailAddress(typed));
        if (known.size() != 1) {
            throw new Refusal(PrivacyRefusal.NOT_ONE_PERSON);
        }
        return known.get(0);
    }
}
