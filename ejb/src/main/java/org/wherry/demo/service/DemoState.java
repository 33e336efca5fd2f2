package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** How far this server is with the demo's data. It serves once there is nothing left to wait for. */
@ApplicationScoped
public class DemoState {

    private final AtomicReference<Waiting> waiting = new AtomicReference<>();

    /**
     * What a server waits for.
     *
     * @param what in a sentence, for whoever asks it for a page
     * @param inVain whether it will never come
     */
    public record Waiting(String what, boolean inVain) {}

    /** Says what there is to wait for. */
    void await(String what) {
        waiting.set(new Waiting(what, false));
    }

    /** Says what went wrong, so that nobody waits for it. */
    void fail(String what) {
        waiting.set(new Waiting(what, true));
    }

    /** Says that there is nothing to wait for. */
    void ready() {
        waiting.set(null);
    }

    /** What there is to wait for, if anything. */
    public Optional<Waiting> waiting() {
        return Optional.ofNullable(waiting.get());
    }
}
