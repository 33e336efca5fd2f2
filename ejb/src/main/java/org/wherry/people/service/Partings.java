package org.wherry.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.DataSubject;
import org.wherry.people.model.DataSubjects;
import org.wherry.people.model.Departure;
import org.wherry.people.model.Departures;
import org.wherry.people.model.LegalHolds;
import org.wherry.people.model.People;
import org.wherry.people.model.PersonLeaves;
import org.wherry.people.model.PrivacyRefusal;
import org.wherry.people.model.Role;
import org.wherry.people.model.RoleGrants;

/** How somebody goes: first the account is closed, later or at once their records become nobody's. */
@ApplicationScoped
public class Partings {

    @Inject
    private Departures departures;

    @Inject
    private DataSubjects subjects;

    @Inject
    private EverythingHeld everything;

    @Inject
    private LegalHolds holds;

    @Inject
    private People people;

    @Inject
    private RoleGrants grants;

    @Inject
    private Event<PersonLeaves> leaving;

    /** Closes somebody's account: what they have ahead of them ends, and what only an account needs is gone. */
    void close(long person, Instant now) {
        if (people.rolesOf(person).contains(Role.ADMINISTRATOR)) {
            grants.lockAdministrators();
            if (!grants.isAdministeredWithout(person)) {
                throw new Refusal(PrivacyRefusal.NOBODY_LEFT_TO_ADMINISTER);
            }
        }
        List<DataSubject> records = require(person);
        departureOf(person, now).again(now);
        records.forEach(record -> leaving.fire(new PersonLeaves(record.id())));
        departures.flush();
        records.forEach(everything::end);
    }

    /**
     * Makes everything that is held on somebody nobody's, for good.
     *
     * @throws Refusal while a legal hold keeps it
     */
    void anonymise(long person, Instant now) {
        holds.oneAtATime();
        List<DataSubject> records = require(person);
        if (records.stream().anyMatch(record -> holds.holds(record.id()))) {
            throw new Refusal(PrivacyRefusal.ON_LEGAL_HOLD);
        }
        records.forEach(everything::end);
        for (DataSubject record : records) {
            everything.anonymise(record, now);
            people.byPublicId(record.publicId()).orElseThrow().becomeFormerDelegate();
            departureOf(record.id(), now).anonymise(now);
        }
        Violations.refusing(
                () -> {
                    departures.flush();
                    return null;
                },
                Map.of("nobody_on_hold_is_anonymised", () -> new Refusal(PrivacyRefusal.ON_LEGAL_HOLD)));
    }

    private Departure departureOf(long person, Instant now) {
        return departures.of(person).orElseGet(() -> {
            Departure departure = new Departure(person, now);
            departures.add(departure);
            return departure;
        });
    }

    private List<DataSubject> require(long person) {
        List<DataSubject> records = subjects.of(person);
        if (records.isEmpty()) {
            throw new NoSuch("person", person);
        }
        return records;
    }
}
