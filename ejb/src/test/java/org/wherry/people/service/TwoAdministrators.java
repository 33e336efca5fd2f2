package org.wherry.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.wherry.people.model.Role;
import org.wherry.testing.As;
import org.wherry.testing.AtOnce;

/** Two administrators and no other, who withdraw each other's role at the same moment. */
@ApplicationScoped
public class TwoAdministrators {

    @Inject
    private RoleService roles;

    @Inject
    private SetUp setUp;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Somebody with an account. */
    public UUID somebody(String name) throws Exception {
        return As.system(() -> {
            UUID person = setUp.person(name, null).publicId();
            setUp.account(person, UUID.randomUUID() + "@example.org", null);
            return person;
        });
    }

    /** An administrator with an account. */
    public UUID administrator(String name) throws Exception {
        UUID person = somebody(name);
        As.system(() -> {
            setUp.grant(person, Role.ADMINISTRATOR, null);
            return null;
        });
        return person;
    }

    /** Takes away whatever administrators other tests left. */
    @Transactional
    public void clear() {
        entities.createQuery("DELETE FROM RoleGrant g WHERE g.role = :role")
                .setParameter("role", Role.ADMINISTRATOR)
                .executeUpdate();
    }

    /** How many administrators there are. */
    public long count() {
        return entities.createQuery("SELECT COUNT(g) FROM RoleGrant g WHERE g.role = :role", Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .getSingleResult();
    }

    /** Lets each withdraw the other's role, and says what became of either. */
    public List<Object> withdrawEachOther() throws Exception {
        UUID ann = administrator("Ann Marl");
        UUID ben = administrator("Ben Sedge");
        List<UUID> actors = List.of(ann, ben);
        List<UUID> grants = List.of(grantOf(ann, ben), grantOf(ben, ann));
        AtomicInteger next = new AtomicInteger();
        return AtOnce.times(2, () -> {
            int who = next.getAndIncrement();
            return As.person(
                    actors.get(who),
                    () -> {
                        roles.withdraw(grants.get(who));
                        return "withdrawn";
                    },
                    Role.ADMINISTRATOR);
        });
    }

    private UUID grantOf(UUID asking, UUID person) throws Exception {
        return As.person(asking, () -> roles.of(person).roles().get(0).id(), Role.ADMINISTRATOR);
    }
}
