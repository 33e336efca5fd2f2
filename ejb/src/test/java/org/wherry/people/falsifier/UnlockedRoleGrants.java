package org.wherry.people.falsifier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.wherry.people.model.RoleGrant;
import org.wherry.people.model.RoleGrants;

/** Role grants without the lock on administrators, where two who withdraw one each look before either has written. */
@Alternative
@Priority(1)
@ApplicationScoped
public class UnlockedRoleGrants extends RoleGrants {

    private static final int PATIENCE_SECONDS = 30;

    private final CyclicBarrier bothHaveLooked = new CyclicBarrier(2);

    @Override
    public List<RoleGrant> lockAdministrators() {
        return List.of();
    }

    @Override
    public boolean isAdministeredWithout(long person) {
        boolean administered = super.isAdministeredWithout(person);
        try {
            bothHaveLooked.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
        return administered;
    }
}
