package org.wherry.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.wherry.common.model.Refusal;

/** Does the same thing on several threads at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Does it so many times; says of each what it gave, or the reason for which it was refused. */
    public static List<Object> times(int times, Callable<Object> act) throws Exception {
        CyclicBarrier together = new CyclicBarrier(times);
        ExecutorService pool = Executors.newFixedThreadPool(times);
        try {
            List<Future<Object>> done = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                done.add(pool.submit(() -> {
                    together.await();
                    try {
                        return act.call();
                    } catch (Refusal refused) {
                        return refused.reason();
                    }
                }));
            }
            List<Object> became = new ArrayList<>();
            for (Future<Object> each : done) {
                became.add(each.get());
            }
            return became;
        } finally {
            pool.shutdown();
        }
    }
}
