package org.wherry.people.falsifier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.wherry.people.model.Agencies;

/** Agencies that lock nothing, and that write only once two callers have both looked where the others hang. */
@Alternative
@Priority(1)
@ApplicationScoped
public class UnlockedAgencies extends Agencies {

    private static final int PATIENCE_SECONDS = 30;

    private final CyclicBarrier bothHaveLooked = new CyclicBarrier(2);

    @Override
    public void lockTree() {
        // That is the safeguard which is taken away.
    }

    @Override
    public void flush() {
        try {
            bothHaveLooked.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("Nobody else came", alone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        super.flush();
    }
}
