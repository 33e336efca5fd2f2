package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Account;
import org.wherry.people.model.Accounts;
import org.wherry.people.model.People;
import org.wherry.people.model.Person;
import org.wherry.people.model.Role;
import org.wherry.people.model.Secret;
import org.wherry.people.model.SignedIn;

/** Proves who somebody is, from a password, a token, or a session that proved it before. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignInService {

    private static final int LONGEST_PASSWORD = 1_000;

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    /** Who signs in with an address and a password; empty where the two do not fit, known address or not. */
    @PermitAll
    public Optional<SignedIn> byPassword(String email, String password) {
        Optional<Account> account = accountOf(email);
        String hash = account.flatMap(Account::passwordHash).orElse(null);
        if (password == null || password.length() > LONGEST_PASSWORD || !passwords.matches(password, hash)) {
            return Optional.empty();
        }
        return account.map(known -> signedIn(known.person()));
    }

    /** Whom a program with a token acts for. */
    @PermitAll
    public Optional<SignedIn> byToken(String token) {
        return accounts.ownerOf(new Secret(token)).map(this::signedIn);
    }

    /** Somebody who has proved it before, with the roles they have now. */
    @PermitAll
    public Optional<SignedIn> again(UUID person) {
        return people.byPublicId(person).map(this::signedIn);
    }

    private Optional<Account> accountOf(String email) {
        try {
            return accounts.byEmail(new EmailAddress(email));
        } catch (Refusal noAddress) {
            return Optional.empty();
        }
    }

    private SignedIn signedIn(Person person) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(people.rolesOf(person.id()));
        return new SignedIn(person.publicId(), person.name(), roles);
    }
}
