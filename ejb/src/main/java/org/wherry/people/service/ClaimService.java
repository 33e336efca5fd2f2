package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Settings;
import org.wherry.people.model.Accounts;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.JoiningRefusal;
import org.wherry.people.model.Joinings;
import org.wherry.people.model.People;
import org.wherry.people.model.Person;
import org.wherry.people.model.RecordCode;
import org.wherry.people.model.Roles;

/** Hands out codes for records that others kept, and lets people claim their own with one. */
@Stateless
@DenyAll
public class ClaimService {

    @Inject
    private Joinings joinings;

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private Records records;

    @Inject
    private Caller caller;

    @Inject
    private OwnAgencies own;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /**
     * A code to be handed to somebody.
     *
     * @param name whose record it is
     * @param code the code itself, which is shown this once
     * @param until when it can last be used
     */
    public record Handed(String name, String code, Instant until) {}

    /** Makes a code for the record of somebody without an account; an older one no longer works. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT})
    public Handed makeCode(UUID person) {
        Instant now = clock.instant();
        Person of = find(person);
        if (!accounts.of(of.id()).isEmpty()) {
            throw new Refusal(JoiningRefusal.RECORD_HAS_ACCOUNT);
        }
        joinings.openCodes(of).forEach(code -> code.withdraw(now));
        String clear = RecordCode.random();
        RecordCode code = new RecordCode(of, clear, caller.requirePersonId(), now);
        joinings.add(code);
        joinings.flush();
        return new Handed(of.name(), clear, code.expiresAt());
    }

    /** The name on a record that the caller may hand out a code for. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT})
    public String name(UUID person) {
        return find(person).name();
    }

    /**
     * Claims a record: from now on it is the caller's.
     *
     * @param name as it stands on the paper
     * @param code as it stands on the paper
     * @throws Refusal when the two do not belong together, or the code cannot be used any more
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void claim(String name, String code) {
        Instant now = clock.instant();
        Person claimant = caller.publicId().flatMap(people::byPublicId).orElseThrow();
        Person of = joinings.code(code)
                .orElseThrow(() -> new Refusal(JoiningRefusal.CODE_NOT_KNOWN))
                .spend(name == null ? "" : name, now);
        if (!accounts.of(of.id()).isEmpty()) {
            throw new Refusal(JoiningRefusal.RECORD_HAS_ACCOUNT);
        }
        records.join(of, claimant);
        joinings.flush();
        audited.fire(Audited.ofPerson(AuditedAct.RECORD_CLAIMED, claimant.publicId()));
    }

    /** The full address of the page on which people join. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT})
    public String whereToJoin() {
        return Settings.of("wherry.base.url").orElse("http://localhost:8080").replaceAll("/+$", "") + "/people/join";
    }

    private Person find(UUID id) {
        Set<Long> mine = own.orNullForAll();
        return people.byPublicId(id)
                .filter(person -> mine == null
                        || !person.isProtected()
                                && people.postsOf(person.id(), CountyTime.dateOf(clock.instant())).stream()
                                        .anyMatch(post -> post.agencyId() != null && mine.contains(post.agencyId())))
                .orElseThrow(() -> new NoSuch("person", id));
    }
}
