package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.Agency;
import org.wherry.people.model.AgencyCard;
import org.wherry.people.model.AudienceGroup;
import org.wherry.people.model.GroupAccounts;
import org.wherry.people.model.Locality;
import org.wherry.people.model.Partnership;
import org.wherry.people.model.People;
import org.wherry.people.model.Person;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Places;
import org.wherry.people.model.Post;
import org.wherry.people.model.PostCard;
import org.wherry.people.model.Reach;
import org.wherry.people.model.Roles;
import org.wherry.people.model.Sector;

/** Who somebody is and where they work, for the other features. It checks no rows: each feature knows its own. */
@Stateless
@DenyAll
public class Directory {

    private static final int MOST_AGENCIES = 500;

    @Inject
    private People people;

    @Inject
    private Places places;

    @Inject
    private GroupAccounts groups;

    @Inject
    private Clock clock;

    /** The partnership that runs this installation, once it is founded. */
    @PermitAll
    public Optional<Partnership> partnership() {
        return places.partnership();
    }

    /** Every sector, by name. */
    @PermitAll
    public List<Sector> sectors() {
        return places.sectors();
    }

    /** Every locality: the local groups by name, then the others. */
    @PermitAll
    public List<Locality> localities() {
        return places.localities();
    }

    /** Every audience group, by number. */
    @PermitAll
    public List<AudienceGroup> audienceGroups() {
        return places.audienceGroups();
    }

    /** Every open agency by name, at most {@value #MOST_AGENCIES}; {@link AgencySearch} finds any of them. */
    @PermitAll
    public List<AgencyCard> agencies() {
        return places.agencies("", CountyTime.dateOf(clock.instant()), MOST_AGENCIES);
    }

    /** Some agencies by name, whether they are open or not. */
    @PermitAll
    public List<AgencyCard> agencies(Collection<Long> ids) {
        return places.cards(ids);
    }

    /** The id inside of an agency. */
    @PermitAll
    public long agencyId(UUID agency) {
        return places.agency(agency)
                .orElseThrow(() -> new NoSuch("agency", agency))
                .id();
    }

    /** An agency and all that are below it, at any depth. */
    @PermitAll
    public Set<Long> below(long agency) {
        return places.withThoseBelow(List.of(agency));
    }

    /** Who somebody is; of a record that was merged, the one that stands for it. */
    @PermitAll
    public PersonCard card(long id) {
        return people.cards(List.of(id)).stream().findFirst().orElseThrow(() -> new NoSuch("person", id));
    }

    /** Who somebody is, by the id outside. */
    @PermitAll
    public PersonCard card(UUID id) {
        return people.card(id).orElseThrow(() -> new NoSuch("person", id));
    }

    /** Who some people are, by name. */
    @PermitAll
    public List<PersonCard> cards(Collection<Long> ids) {
        return people.cards(ids);
    }

    /** The record that stands for somebody (ids inside): their own, unless it was merged into another. */
    @PermitAll
    public long survivorOf(long person) {
        return people.survivorOf(person);
    }

    /** A record and all that were merged into it (ids inside). */
    @PermitAll
    public Set<Long> samePerson(long person) {
        return people.samePerson(person);
    }

    /** The id inside of one record, even where another stands for it: lists of what happened name records. */
    @PermitAll
    public long recordId(UUID record) {
        return people.recordId(record).orElseThrow(() -> new NoSuch("person", record));
    }

    /** How somebody (id inside) can be reached today: at their own address, through a group account, or not by mail. */
    @PermitAll
    public Reach reach(long person) {
        return groups.reach(person, CountyTime.dateOf(clock.instant()));
    }

    /** Whoever was entered first of those who are known by an address, for those who may write people in. */
    @RolesAllowed({Roles.SYSTEM, Roles.COORDINATOR, Roles.TRAINER})
    public Optional<PersonCard> byEmail(String email) {
        return knownBy(email).stream().findFirst();
    }

    /** Everybody who is known by an address, for those who may write people in: a mailbox can be shared. */
    @RolesAllowed({Roles.SYSTEM, Roles.COORDINATOR, Roles.TRAINER})
    public List<PersonCard> knownBy(String email) {
        return people.knownBy(new EmailAddress(email));
    }

    /**
     * Writes somebody in who was not known.
     *
     * @param email where they can be written to, or null
     */
    @RolesAllowed({Roles.SYSTEM, Roles.COORDINATOR, Roles.TRAINER})
    public PersonCard register(String name, String email) {
        Person person = new Person(name, EmailAddress.orNull(email));
        people.add(person);
        people.flush();
        return PersonCard.of(person);
    }

    /**
     * Writes somebody in together with whom they work for; what their work is called stays open.
     *
     * @param email where they can be written to, or null
     * @param agency whom they work for
     * @param since the first day that it is known of
     */
    @RolesAllowed({Roles.SYSTEM, Roles.COORDINATOR, Roles.TRAINER})
    public PersonCard register(String name, String email, UUID agency, LocalDate since) {
        Person person = new Person(name, EmailAddress.orNull(email));
        Agency employer = places.agency(agency).orElseThrow(() -> new NoSuch("agency", agency));
        people.add(person);
        people.add(new Post(person, employer, Post.NOT_STATED, null, null, null, since));
        people.flush();
        return PersonCard.of(person);
    }

    /** The posts that somebody holds on a day, the longest held first. */
    @PermitAll
    public List<PostCard> postsOf(long person, LocalDate on) {
        return people.postsOf(person, on);
    }

    /** A post, by the id outside. */
    @PermitAll
    public Optional<PostCard> post(UUID post) {
        return people.post(post);
    }
}
