package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** How far this server is with the demo's data; it serves once there is nothing left to wait for. */
@ApplicationScoped
public class DemoState {

    private final AtomicReference<String> waitingFor = new AtomicReference<>();

    /** Says what there is to wait for. */
    void await(String what) {
        waitingFor.set(what);
    }

    /** Says that there is nothing to wait for. */
    void ready() {
        waitingFor.set(null);
    }

    /** What there is to wait for, if anything. */
    public Optional<String> waitingFor() {
        return Optional.ofNullable(waitingFor.get());
    }
}
