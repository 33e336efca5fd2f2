package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Accounts;
import org.wherry.people.model.Agency;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Joining;
import org.wherry.people.model.JoiningAsked;
import org.wherry.people.model.JoiningAskedAgain;
import org.wherry.people.model.JoiningRow;
import org.wherry.people.model.Joinings;
import org.wherry.people.model.OneTimeLink;
import org.wherry.people.model.OneTimeLink.Purpose;
import org.wherry.people.model.OneTimeLinks;
import org.wherry.people.model.Origin;
import org.wherry.people.model.Person;
import org.wherry.people.model.Places;
import org.wherry.people.model.Roles;
import org.wherry.people.model.SignIn.How;
import org.wherry.people.model.SignInRefusal;

/**
 * Lets people join by themselves: they ask, prove their address with a link, and open an account. A known address and an
 * unknown one are answered alike; what differs stands in the mail, which only its reader sees.
 */
@Stateless
@DenyAll
public class JoiningService {

    /** How many mails an address is sent in an hour, whoever asks for them. */
    static final int MOST_AN_HOUR = 5;

    private static final Duration FORGOTTEN = Duration.ofDays(7);

    @Inject
    private Joinings joinings;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Accounts accounts;

    @Inject
    private Places places;

    @Inject
    private NewAccounts newAccounts;

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private Event<JoiningAsked> asked;

    @Inject
    private Event<JoiningAskedAgain> askedAgain;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /** Asks to join; a mail says what comes next. */
    @PermitAll
    public void ask(AskToJoin command) {
        Instant now = clock.instant();
        EmailAddress email = new EmailAddress(command.email());
        Agency agency = command.agency() == null
                ? null
                : places.agency(command.agency()).orElseThrow(() -> new NoSuch("agency", command.agency()));
        boolean flooded = links.madeSince(Purpose.VERIFY_EMAIL, email, now.minus(Duration.ofHours(1))) >= MOST_AN_HOUR;
        OneTimeLinks.Made made = links.make(Purpose.VERIFY_EMAIL, null, email, now);
        Joining joining = new Joining(
                command.name(),
                email,
                command.jobTitle(),
                agency,
                command.askedAgency(),
                command.aboutAgency(),
                made.link(),
                now);
        boolean known = accounts.byEmail(email).isPresent();
        if (!known) {
            joinings.add(joining);
        }
        joinings.flush();
        if (!flooded && known) {
            askedAgain.fire(new JoiningAskedAgain(joining.name(), email));
        } else if (!flooded) {
            asked.fire(new JoiningAsked(
                    joining.name(), email, made.secret(), made.link().expiresAt()));
        }
    }

    /**
     * Who a link was sent to; this spends nothing.
     *
     * @throws Refusal when it cannot be used
     */
    @PermitAll
    public JoiningRow look(String secret) {
        return of(links.look(Purpose.VERIFY_EMAIL, secret, clock.instant())).row();
    }

    /**
     * Opens the account of whoever has the link, and lets them in. Somebody whom others have entered before, under the
     * same address and name, finds their record there.
     *
     * @throws Refusal when the link cannot be used, the password cannot be had, or somebody was faster
     */
    @PermitAll
    public LetIn open(String secret, String password, Origin origin) {
        Instant now = clock.instant();
        OneTimeLink link = links.spend(Purpose.VERIFY_EMAIL, secret, now);
        Joining joining = of(link);
        Person person = joinings.entered(link.email(), joining.name())
                .orElseGet(() -> newAccounts.person(joining.name(), link.email()));
        newAccounts.open(person, link.email(), password);
        boolean asksFirst = joining.agency()
                .map(agency -> agency.settings().joiningApproval())
                .orElse(false);
        joining.verify(person, asksFirst, now);
        if (joining.state() == Joining.State.JOINED) {
            newAccounts.post(person, joining.agency().orElse(null), joining.jobTitle(), CountyTime.dateOf(now));
        }
        joinings.flush();
        audited.fire(Audited.ofPerson(AuditedAct.JOINED, person.publicId()).changed("state", null, joining.state()));
        if (joining.state() == Joining.State.AGENCY_ASKED) {
            audited.fire(Audited.ofPerson(AuditedAct.AGENCY_ASKED_FOR, person.publicId()));
        }
        return doorkeeper.letIn(person, How.JOINING, origin);
    }

    /** Forgets those who never used their link. */
    @RolesAllowed(Roles.SYSTEM)
    public int forget() {
        return joinings.forgetUnverifiedBefore(clock.instant().minus(FORGOTTEN));
    }

    private Joining of(OneTimeLink link) {
        return joinings.of(link).orElseThrow(() -> new Refusal(SignInRefusal.LINK_UNKNOWN));
    }
}
