package org.wherry.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.ErasureDecided;
import org.wherry.people.model.ErasureRequest;
import org.wherry.people.model.ErasureRequests;
import org.wherry.people.model.ErasureRow;
import org.wherry.people.model.LegalHolds;
import org.wherry.people.model.People;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Roles;

/** Coordinators decide who asked for erasure, with a reason, and never about themselves. */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class ErasureService {

    @Inject
    private ErasureRequests requests;

    @Inject
    private Partings partings;

    @Inject
    private LegalHolds holds;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Object> happened;

    /** One page of the requests, those that wait first. */
    public Page<ErasureRow> page(PageRequest page) {
        return requests.page(page);
    }

    /** One request. */
    public ErasureRow request(UUID id) {
        return requests.row(id).orElseThrow(() -> new NoSuch("erasure request", id));
    }

    /** Whether a legal hold keeps the data of whoever asks, so that it cannot be granted now. */
    public boolean isOnHold(UUID id) {
        return holds.holds(request(id).personId());
    }

    /** Grants a request: the account is closed and the records become nobody's, for good. */
    public void grant(UUID id, String reason) {
        Instant now = clock.instant();
        ErasureRequest request = require(id);
        PersonCard person = personOf(request);
        request.grant(caller.requirePersonId(), reason, now);
        requests.flush();
        partings.close(person.id(), now);
        partings.anonymise(person.id(), now);
        tell(person, true, reason);
    }

    /** Declines a request: the records stay as they are. */
    public void decline(UUID id, String reason) {
        ErasureRequest request = require(id);
        PersonCard person = personOf(request);
        request.decline(caller.requirePersonId(), reason, clock.instant());
        requests.flush();
        tell(person, false, reason);
    }

    /** After the records are nobody's, so that what is noted of the decision names nobody either. */
    private void tell(PersonCard person, boolean granted, String reason) {
        happened.fire(Audited.ofPerson(AuditedAct.ERASURE_DECIDED, person.publicId())
                .changed("state", ErasureRequest.State.ASKED, granted ? "GRANTED" : "DECLINED"));
        person.email().ifPresent(email -> happened.fire(new ErasureDecided(person.name(), email, granted, reason)));
    }

    private ErasureRequest require(UUID id) {
        return requests.find(id).orElseThrow(() -> new NoSuch("erasure request", id));
    }

    private PersonCard personOf(ErasureRequest request) {
        return people.cards(List.of(request.personId())).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuch("person", request.personId()));
    }
}
