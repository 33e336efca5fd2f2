package org.wherry.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.Account;
import org.wherry.people.model.Accounts;
import org.wherry.people.model.Agency;
import org.wherry.people.model.ApiToken;
import org.wherry.people.model.ApiTokens;
import org.wherry.people.model.AudienceGroup;
import org.wherry.people.model.Locality;
import org.wherry.people.model.Partnership;
import org.wherry.people.model.People;
import org.wherry.people.model.Person;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Places;
import org.wherry.people.model.Post;
import org.wherry.people.model.Role;
import org.wherry.people.model.RoleGrant;
import org.wherry.people.model.Roles;
import org.wherry.people.model.SecondStep;
import org.wherry.people.model.SecondSteps;
import org.wherry.people.model.Secret;
import org.wherry.people.model.Sector;
import org.wherry.people.model.TokenLife;
import org.wherry.people.model.TokenScope;
import org.wherry.people.model.Totp;

/** Sets up a county: its partnership, sectors, localities, agencies, people and what they may do. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SetUp {

    @Inject
    private Places places;

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private ApiTokens tokens;

    @Inject
    private SecondSteps secondSteps;

    @Inject
    private SecondStepSeal seal;

    @Inject
    private Clock clock;

    /** Whether nobody is known here yet. */
    public boolean isNew() {
        return people.isEmpty();
    }

    /** Founds the partnership of this installation. */
    public void partnership(String name, String county, String concernPhone, String emergencyPhone, String contact) {
        places.add(new Partnership(name, county, concernPhone, emergencyPhone, new EmailAddress(contact)));
    }

    /** Names a sector. */
    public UUID sector(String code, String name) {
        Sector sector = new Sector(code, name);
        places.add(sector);
        return sector.publicId();
    }

    /** Names a locality. */
    public UUID locality(String code, String name, Locality.Reach reach) {
        Locality locality = new Locality(code, name, reach);
        places.add(locality);
        return locality.publicId();
    }

    /** Names an audience group, or the one that there is of that number. */
    public UUID audienceGroup(int number, String name) {
        AudienceGroup group = places.audienceGroups().stream()
                .filter(known -> known.number() == number)
                .findFirst()
                .orElseGet(() -> new AudienceGroup(number, name));
        group.rename(name);
        places.add(group);
        return group.publicId();
    }

    /**
     * Enters an agency.
     *
     * @param parent the agency that it is part of, or null
     * @param sector its sector's code
     * @param locality its locality's code, or null where it works everywhere
     */
    public UUID agency(String name, UUID parent, String sector, String locality, Agency.Kind kind) {
        Agency agency = new Agency(
                name,
                parent == null ? null : requireAgency(parent),
                requireSector(sector),
                locality == null ? null : requireLocality(locality),
                kind);
        places.add(agency);
        places.flush();
        return agency.publicId();
    }

    /**
     * Meets somebody.
     *
     * @param email where they can be written to, or null
     */
    public PersonCard person(String name, String email) {
        Person person = new Person(name, EmailAddress.orNull(email));
        people.add(person);
        return PersonCard.of(person);
    }

    /** Protects somebody. */
    public void protect(UUID person) {
        requirePerson(person).protect(true);
    }

    /** Puts somebody on the contact list, as they chose. */
    public void onContactList(UUID person) {
        requirePerson(person).chooseContactList(true);
    }

    /** Gives somebody a post. */
    public UUID post(TakeUpPost command) {
        return posts(List.of(command)).get(0);
    }

    /** Gives people their posts, in the order of the commands. */
    public List<UUID> posts(List<TakeUpPost> commands) {
        Map<UUID, Person> known = people.byPublicIds(commands.stream()
                .flatMap(command -> Stream.of(command.person(), command.manager()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, Agency> agencies = new HashMap<>();
        Map<String, Locality> localities =
                places.localities().stream().collect(Collectors.toMap(Locality::code, Function.identity()));
        Map<Integer, AudienceGroup> groups =
                places.audienceGroups().stream().collect(Collectors.toMap(AudienceGroup::number, Function.identity()));
        List<Post> posts = commands.stream()
                .map(command -> {
                    Post post = new Post(
                            required(known, command.person(), "person"),
                            command.agency() == null
                                    ? null
                                    : agencies.computeIfAbsent(command.agency(), this::requireAgency),
                            command.jobTitle(),
                            required(groups, command.audienceGroup(), "audience group"),
                            required(localities, command.workplace(), "locality"),
                            required(known, command.manager(), "person"),
                            command.from());
                    if (command.to() != null) {
                        post.leave(command.to());
                    }
                    return post;
                })
                .toList();
        posts.forEach(people::add);
        people.flush();
        return posts.stream().map(Post::publicId).toList();
    }

    /**
     * Opens an account.
     *
     * @param passwordHash as {@link Passwords#hash} gives it
     */
    public void account(UUID person, String email, String passwordHash) {
        accounts.add(new Account(requirePerson(person), new EmailAddress(email), passwordHash));
    }

    /**
     * Makes a token for somebody's programs, which may do all that they may, for as long as a token can.
     *
     * @return the secret itself, which is shown this once
     */
    public String token(UUID person, String name) {
        return token(person, name, EnumSet.allOf(TokenScope.class), TokenLife.DAYS_365);
    }

    /**
     * Makes a token for somebody's programs.
     *
     * @return the secret itself, which is shown this once
     */
    public String token(UUID person, String name, Set<TokenScope> scopes, TokenLife life) {
        Secret secret = Secret.random();
        tokens.add(new ApiToken(requirePerson(person), name, scopes, life, secret, clock.instant()));
        return secret.clear();
    }

    /**
     * Sets up a second step for somebody.
     *
     * @return its secret, as an authenticator app takes it; this is the only time that it is told
     */
    public String secondStep(UUID person) {
        Totp totp = Totp.random();
        SecondStep secondStep = new SecondStep(requirePerson(person));
        secondStep.offer(seal.seal(person, totp));
        secondStep.confirm(totp, totp.code(Totp.counter(clock.instant())), clock.instant());
        secondSteps.add(secondStep);
        return totp.inWords();
    }

    /**
     * Gives somebody a role.
     *
     * @param agency the agency that it is for, or null
     */
    public void grant(UUID person, Role role, UUID agency) {
        people.add(new RoleGrant(requirePerson(person), role, agency == null ? null : requireAgency(agency)));
    }

    private Person requirePerson(UUID id) {
        return people.byPublicId(id).orElseThrow(() -> new NoSuch("person", id));
    }

    private Agency requireAgency(UUID id) {
        return places.agency(id).orElseThrow(() -> new NoSuch("agency", id));
    }

    private Sector requireSector(String code) {
        return places.sectors().stream()
                .filter(sector -> sector.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuch("sector", code));
    }

    private Locality requireLocality(String code) {
        return places.localities().stream()
                .filter(locality -> locality.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuch("locality", code));
    }

    /** What is called so; nothing where nothing is named. */
    private static <K, V> V required(Map<K, V> known, K name, String what) {
        if (name != null && !known.containsKey(name)) {
            throw new NoSuch(what, name);
        }
        return name == null ? null : known.get(name);
    }

    /**
     * A post to be taken up.
     *
     * @param person who takes it up
     * @param agency whom the work is for, or null
     * @param jobTitle what the work is called
     * @param audienceGroup the number of their group, or null
     * @param workplace the code of the locality where they work, or null
     * @param manager who leads them, or null
     * @param from the first day
     * @param to the last day, or null
     */
    public record TakeUpPost(
            UUID person,
            UUID agency,
            String jobTitle,
            Integer audienceGroup,
            String workplace,
            UUID manager,
            LocalDate from,
            LocalDate to) {}
}
