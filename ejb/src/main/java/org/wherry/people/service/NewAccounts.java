package org.wherry.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Account;
import org.wherry.people.model.Accounts;
import org.wherry.people.model.Agency;
import org.wherry.people.model.JoiningRefusal;
import org.wherry.people.model.PasswordRules;
import org.wherry.people.model.People;
import org.wherry.people.model.Person;
import org.wherry.people.model.Post;
import org.wherry.people.model.Role;
import org.wherry.people.model.RoleGrant;

/** Opens the account of somebody who has proved an address, by whichever way they came. */
@ApplicationScoped
class NewAccounts {

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    /** Meets somebody. */
    Person person(String name, EmailAddress email) {
        Person person = new Person(name, email);
        people.add(person);
        return person;
    }

    /**
     * Opens somebody's account, as a practitioner.
     *
     * @throws Refusal when the password cannot be had, or the address has an account
     */
    void open(Person person, EmailAddress email, String password) {
        PasswordRules.check(password, List.of(person.name(), email.address()));
        if (accounts.byEmail(email).isPresent()) {
            throw new Refusal(JoiningRefusal.EMAIL_TAKEN);
        }
        String hash = passwords.hash(password);
        Violations.refusing(
                () -> {
                    accounts.add(new Account(person, email, hash));
                    people.flush();
                    return null;
                },
                Map.of("account_email_key", () -> new Refusal(JoiningRefusal.EMAIL_TAKEN)));
        if (!people.rolesOf(person.id()).contains(Role.PRACTITIONER)) {
            people.add(new RoleGrant(person, Role.PRACTITIONER, null));
        }
    }

    /**
     * Gives somebody a post, unless they have one at the agency on that day.
     *
     * @param named whom the work is for, or whatever agency it became part of; null for nobody
     * @throws Refusal when the agency is closed
     */
    void post(Person person, Agency named, String jobTitle, LocalDate from) {
        Agency agency = named == null ? null : named.survivor();
        if (agency != null) {
            agency.requireOpenOn(from);
        }
        boolean held = agency != null
                && people.postsOf(person.id(), from).stream()
                        .anyMatch(post -> agency.id().equals(post.agencyId()));
        if (!held) {
            people.add(new Post(person, agency, jobTitle, null, null, null, from));
            people.flush();
        }
    }
}
