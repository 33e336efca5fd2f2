package org.wherry.people.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.wherry.people.model.Role;
import org.wherry.testing.As;
import org.wherry.testing.AtOnce;
import org.wherry.testing.GivenASession;

/** Two coordinators merge the same two records in the same moment, each into the other. */
@Dependent
class CrosswiseMerge {

    @Inject
    private MergeService merges;

    @Inject
    private GivenASession given;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * How it went.
     *
     * @param told what each was given: a merge's id, or the reason for which it was refused
     * @param pointing how many of the two point to the other
     */
    record Result(List<Object> told, long pointing) {}

    /** Runs it once. */
    Result run() throws Exception {
        UUID one = given.personWithoutEmail("Wren Tidy").publicId();
        UUID other = given.personWithoutEmail("Wren Tidy").publicId();
        UUID coordinator = given.person("Cora Desk").publicId();
        AtomicBoolean turned = new AtomicBoolean();
        List<Object> told = AtOnce.times(2, () -> {
            boolean second = turned.getAndSet(true);
            return As.person(
                    coordinator, () -> merges.merge(second ? other : one, second ? one : other), Role.COORDINATOR);
        });
        Number pointing = (Number) entities.createNativeQuery(
                        "SELECT count(*) FROM person WHERE public_id IN (?1, ?2) AND merged_into_id IS NOT NULL")
                .setParameter(1, one)
                .setParameter(2, other)
                .getSingleResult();
        return new Result(told, pointing.longValue());
    }
}
