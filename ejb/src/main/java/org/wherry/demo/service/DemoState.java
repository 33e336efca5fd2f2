package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.wherry.common.model.Preparations;

/** How far this server is with the demo's data. It serves once there is nothing left to wait for. */
@ApplicationScoped
public class DemoState {

    private final AtomicReference<Waiting> waiting = new AtomicReference<>();

    @Inject
    private Preparations preparations;

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
        preparations.await(what);
    }

    /** Says what went wrong, so that nobody waits for it. */
    void fail(String what) {
        waiting.set(new Waiting(what, true));
        preparations.await(what);
    }

    /** Says that there is nothing to wait for. */
    void ready() {
        waiting.set(null);
        preparations.done();
    }

    /** What there is to wait for, if anything. */
    public Optional<Waiting> waiting() {
        return Optional.ofNullable(waiting.get());
    }
}
