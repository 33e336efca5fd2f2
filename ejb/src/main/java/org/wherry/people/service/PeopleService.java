package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.AgencyCard;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.People;
import org.wherry.people.model.PeopleQuery;
import org.wherry.people.model.PeopleRefusal;
import org.wherry.people.model.PeopleScope;
import org.wherry.people.model.PeopleSearch;
import org.wherry.people.model.Person;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.PersonDetail;
import org.wherry.people.model.PersonRow;
import org.wherry.people.model.Places;
import org.wherry.people.model.PostDetail;
import org.wherry.people.model.Posts;
import org.wherry.people.model.ProtectionRequest;
import org.wherry.people.model.ProtectionRequests;
import org.wherry.people.model.Role;
import org.wherry.people.model.Roles;

/**
 * Keeps who is known. Coordinators find everybody. Whoever books for an agency, or leads people, finds those who work
 * there or whom they lead, unless they are protected; anybody else answers as if they did not exist.
 */
@Stateless
@DenyAll
public class PeopleService {

    private static final int MOST_REQUESTS = 50;
    private static final int MOST_EMPLOYERS = 500;

    @Inject
    private People people;

    @Inject
    private PeopleSearch search;

    @Inject
    private Posts posts;

    @Inject
    private ProtectionRequests requests;

    @Inject
    private Places places;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audit;

    /** One page of the people whom the caller may find, by name. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT, Roles.LINE_MANAGER})
    public Page<PersonRow> search(PeopleQuery query, PageRequest page) {
        return search.page(query.q(), employers(query), scope(), page, today());
    }

    /** Somebody, as far as the caller may know them. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT, Roles.LINE_MANAGER})
    public PersonDetail person(UUID id) {
        Person person = require(id);
        PeopleScope scope = scope();
        if (!search.finds(person.id(), scope, today())) {
            throw new NoSuch("person", id);
        }
        List<PostDetail> held = posts.of(person.id(), scope, today()).stream()
                .map(post -> PostDetail.of(post, scope.everybody()))
                .toList();
        return scope.everybody()
                ? PersonDetail.whole(person, held, requests.openOf(person.id()))
                : PersonDetail.asColleague(person, held);
    }

    /** Writes somebody in; returns their id outside. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID enter(PersonFacts facts) {
        Person person = new Person(facts.name(), EmailAddress.orNull(facts.email()));
        person.protect(facts.isProtected());
        person.markUnderEighteen(facts.underEighteen());
        people.add(person);
        people.flush();
        audit.fire(Audited.ofPerson(AuditedAct.PERSON_ENTERED, person.publicId())
                .changed("name", null, person.name())
                .changed("email", null, person.email().orElse(null))
                .changed("protected", false, person.isProtected())
                .changed("underEighteen", false, person.isUnderEighteen()));
        return person.publicId();
    }

    /**
     * Corrects what is known of somebody.
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void correct(UUID id, long version, PersonFacts facts) {
        Person person = require(id);
        if (person.version() != version) {
            throw new LostUpdate();
        }
        if (facts.isProtected() != person.isProtected() && isCaller(person)) {
            throw new Refusal(PeopleRefusal.OWN_CASE);
        }
        Audited act = Audited.ofPerson(AuditedAct.PERSON_CHANGED, id)
                .changed("name", person.name(), facts.name())
                .changed("protected", person.isProtected(), facts.isProtected())
                .changed("underEighteen", person.isUnderEighteen(), facts.underEighteen());
        String before = person.email().orElse(null);
        person.rename(facts.name());
        person.correctEmail(EmailAddress.orNull(facts.email()));
        person.protect(facts.isProtected());
        person.markUnderEighteen(facts.underEighteen());
        flush();
        audit.fire(act.changed("email", before, person.email().orElse(null)));
    }

    /** Adds an address of somebody, which the caller knows to be theirs. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void addEmail(UUID id, String email) {
        Person person = require(id);
        EmailAddress added = new EmailAddress(email);
        person.addEmail(added, clock.instant());
        flush();
        audit.fire(Audited.ofPerson(AuditedAct.PERSON_CHANGED, id).changed("email", null, added));
    }

    /** Takes an address of somebody away. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void removeEmail(UUID id, String email) {
        Person person = require(id);
        EmailAddress removed = new EmailAddress(email);
        person.removeEmail(removed);
        flush();
        audit.fire(Audited.ofPerson(AuditedAct.PERSON_CHANGED, id).changed("email", removed, null));
    }

    /** Those who ask to be protected and wait for an answer, the longest first. */
    @RolesAllowed(Roles.COORDINATOR)
    public List<PersonCard> askingForProtection() {
        return requests.waiting(MOST_REQUESTS);
    }

    /** Grants or declines what somebody asks: to be protected. */
    @RolesAllowed(Roles.COORDINATOR)
    public void decideProtection(UUID id, boolean grant) {
        Person person = require(id);
        ProtectionRequest request =
                requests.openOf(person.id()).orElseThrow(() -> new Refusal(PeopleRefusal.PROTECTION_DECIDED));
        boolean before = person.isProtected();
        Person coordinator = people.byId(caller.requirePersonId());
        request.decide(grant, coordinator, clock.instant());
        flush();
        audit.fire(Audited.ofPerson(AuditedAct.PERSON_CHANGED, id)
                .changed("protectionAsked", true, false)
                .changed("protected", before, person.isProtected()));
    }

    /** The agencies (ids inside) that a search is narrowed to, or null where it is not. */
    private Set<Long> employers(PeopleQuery query) {
        if (query.agency() != null) {
            long agency = places.agency(query.agency())
                    .orElseThrow(() -> new NoSuch("agency", query.agency()))
                    .id();
            return places.withThoseBelow(List.of(agency));
        }
        if (query.employer() == null || query.employer().isBlank()) {
            return null;
        }
        return places.withThoseBelow(places.agencies(query.employer().strip(), today(), MOST_EMPLOYERS).stream()
                .map(AgencyCard::id)
                .toList());
    }

    /** Whom the caller may find. */
    private PeopleScope scope() {
        if (caller.is(Roles.COORDINATOR)) {
            return PeopleScope.EVERYBODY;
        }
        Set<Long> agencies = new HashSet<>(caller.agencyIds(Role.BOOKING_CONTACT));
        agencies.addAll(caller.agencyIds(Role.LINE_MANAGER));
        return PeopleScope.of(agencies, caller.is(Roles.LINE_MANAGER) ? caller.requirePersonId() : null);
    }

    private boolean isCaller(Person person) {
        return caller.personId().equals(Optional.of(person.id()));
    }

    private Person require(UUID id) {
        return people.byPublicId(id).orElseThrow(() -> new NoSuch("person", id));
    }

    private LocalDate today() {
        return CountyTime.dateOf(clock.instant());
    }

    private void flush() {
        PeopleViolations.flush(people);
    }
}
