package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.wherry.common.model.EmailAddress;

/** What people sign in with. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds an account. */
    public void add(Account account) {
        entities.persist(account);
    }

    /** The account with an address. */
    public Optional<Account> byEmail(EmailAddress email) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.email = :email", Account.class)
                .setParameter("email", email.address())
                .getResultStream()
                .findFirst();
    }

    /** The accounts of somebody, the oldest first: one, as a rule. */
    public List<Account> of(long person) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.person.id = :person ORDER BY a.id", Account.class)
                .setParameter("person", person)
                .getResultList();
    }
}
