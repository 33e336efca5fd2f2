package org.wherry.booking.service;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets many do something in the same moment, and says how each fared. */
public final class Crowd {

    /** What came of one attempt: a value, or what was thrown. */
    public record Outcome<T>(T value, Throwable failure) {}

    private Crowd() {}

    /** Starts all of them at once, each on a thread of its own, and waits for the last. */
    public static <T> List<Outcome<T>> atOnce(List<Callable<T>> acts) throws Exception {
        ClassLoader ours = Thread.currentThread().getContextClassLoader();
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<Outcome<T>>> running = new ArrayList<>();
            for (Callable<T> act : acts) {
                running.add(threads.submit(() -> {
                    Thread.currentThread().setContextClassLoader(ours);
                    start.await(30, TimeUnit.SECONDS);
                    return outcome(act);
                }));
            }
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<Outcome<T>> one : running) {
                outcomes.add(one.get(60, TimeUnit.SECONDS));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Outcome<T> outcome(Callable<T> act) {
        try {
            return new Outcome<>(act.call(), null);
        } catch (Exception failed) {
            return new Outcome<>(null, failed);
        }
    }
}
