package org.wherry.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some clients, each of which does its next thing as soon as the last one is done, for a while. */
final class Clients {

    private Clients() {}

    /** One thing that a client does, over its own connection. */
    interface Act {
        void once(Wire wire) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param perSecond how many were done in a second
     * @param p95 how long 95 in a hundred took at most, in milliseconds
     */
    record Outcome(double perSecond, double p95) {}

    /** Lets so many clients work for so long, and says how much they did. */
    static Outcome work(int port, int number, Duration howLong, Act act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            long begin = System.nanoTime();
            long end = begin + howLong.toNanos();
            List<Future<List<Long>>> working = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                working.add(threads.submit(client(port, end, act)));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> client : working) {
                nanos.addAll(client.get());
            }
            return outcome(nanos, System.nanoTime() - begin);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<List<Long>> client(int port, long end, Act act) {
        return () -> {
            List<Long> nanos = new ArrayList<>();
            try (Wire wire = new Wire(port)) {
                for (long before = System.nanoTime(); before < end; ) {
                    act.once(wire);
                    long after = System.nanoTime();
                    nanos.add(after - before);
                    before = after;
                }
            }
            return nanos;
        };
    }

    private static Outcome outcome(List<Long> nanos, long passed) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        double p95 = sorted.length == 0 ? Double.NaN : sorted[(int) (sorted.length * 0.95)] / 1e6;
        return new Outcome(sorted.length / (passed / 1e9), p95);
    }
}
