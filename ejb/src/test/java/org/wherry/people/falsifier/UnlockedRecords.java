package org.wherry.people.falsifier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.wherry.people.model.Merges;
import org.wherry.people.model.Person;

/** Reads records without holding them, and lets nobody go on before two have read. */
@Alternative
@Priority(1)
@ApplicationScoped
public class UnlockedRecords extends Merges {

    private static final CyclicBarrier BOTH_HAVE_READ = new CyclicBarrier(2);

    @Override
    public List<Person> lock(Collection<UUID> records) {
        // In the order in which the real one hands them on: what is held after them is then held in one order, too.
        List<Person> read = records.stream()
                .map(id -> record(id).orElseThrow())
                .sorted(Comparator.comparing(Person::id))
                .toList();
        try {
            BOTH_HAVE_READ.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
        return read;
    }
}
