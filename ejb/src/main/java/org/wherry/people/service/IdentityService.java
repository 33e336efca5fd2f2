package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.ExternalIdentities;
import org.wherry.people.model.ExternalIdentity;
import org.wherry.people.model.IdentityLinked;
import org.wherry.people.model.Origin;
import org.wherry.people.model.People;
import org.wherry.people.model.Person;
import org.wherry.people.model.ProvedIdentity;
import org.wherry.people.model.Roles;
import org.wherry.people.model.SignIn.How;
import org.wherry.people.model.SingleSignOnRefusal;

/** The accounts elsewhere with which people sign in: whose they are, and how they are linked and unlinked. */
@Stateless
@DenyAll
public class IdentityService {

    @Inject
    private ExternalIdentities identities;

    @Inject
    private People people;

    @Inject
    private IdentityProviders providers;

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Object> happened;

    /**
     * Lets in who signs in with an account elsewhere; empty where it is nobody's, or its owner has no account with us
     * any more. Our own second step is asked for unless the provider says that it asked for one.
     */
    @PermitAll
    public Optional<LetIn> signIn(ProvedIdentity proved, Origin origin) {
        Optional<ExternalIdentity> known = identities
                .of(proved)
                .filter(identity -> identities.hasAccount(
                        people.samePerson(people.survivorOf(identity.person().id()))));
        known.ifPresent(identity -> identity.use(proved, clock.instant()));
        return known.map(ExternalIdentity::person)
                .map(person -> proved.secondStep()
                        ? doorkeeper.letInByTwo(person, How.SINGLE_SIGN_ON, origin)
                        : doorkeeper.letIn(person, How.SINGLE_SIGN_ON, origin));
    }

    /** The caller's accounts elsewhere, the first linked first. */
    @RolesAllowed(Roles.PRACTITIONER)
    public List<LinkedIdentity> mine() {
        return identities.ofPerson(people.samePerson(caller.requirePersonId())).stream()
                .map(this::row)
                .toList();
    }

    /**
     * Lets the caller sign in with an account elsewhere from now on; one that is theirs already stays so.
     *
     * @throws Refusal where it signs in somebody else
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void link(ProvedIdentity proved) {
        Person person = people.byId(caller.requirePersonId());
        Optional<ExternalIdentity> known = identities.of(proved);
        if (known.isPresent()) {
            if (people.survivorOf(known.get().person().id()) != person.id()) {
                throw ofAnother();
            }
            return;
        }
        identities.add(new ExternalIdentity(person, proved, clock.instant()));
        Violations.refusing(
                () -> {
                    identities.flush();
                    return null;
                },
                Map.of("external_identity_of_one_person", IdentityService::ofAnother));
        happened.fire(Audited.ofPerson(AuditedAct.IDENTITY_LINKED, person.publicId())
                .changed("identity", null, called(proved.issuer(), proved.accountName())));
        happened.fire(new IdentityLinked(person.id(), proved.accountName(), provider(proved.issuer())));
    }

    /**
     * Stops one of the caller's accounts elsewhere from signing them in.
     *
     * @throws NoSuch where the caller has none of this id
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void unlink(UUID id) {
        Person person = people.byId(caller.requirePersonId());
        ExternalIdentity identity = identities
                .ofPerson(people.samePerson(person.id()), id)
                .orElseThrow(() -> new NoSuch("external identity", id));
        identities.remove(identity);
        identities.flush();
        happened.fire(Audited.ofPerson(AuditedAct.IDENTITY_UNLINKED, person.publicId())
                .changed("identity", called(identity.issuer(), identity.accountName()), null));
    }

    private LinkedIdentity row(ExternalIdentity identity) {
        return new LinkedIdentity(
                identity.publicId(),
                provider(identity.issuer()),
                identity.accountName(),
                identity.linkedAt(),
                identity.lastUsedAt().orElse(null));
    }

    private String called(String issuer, String account) {
        return account + ", " + provider(issuer);
    }

    /** What people call a provider; where it is no longer set, its host. */
    private String provider(String issuer) {
        return providers.issuing(issuer).map(IdentityProvider::label).orElseGet(() -> URI.create(issuer)
                .getHost());
    }

    private static Refusal ofAnother() {
        return new Refusal(SingleSignOnRefusal.IDENTITY_OF_ANOTHER);
    }
}
