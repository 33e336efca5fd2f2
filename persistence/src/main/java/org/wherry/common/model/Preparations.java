package org.wherry.common.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * What this server waits for before it is ready to serve, as its health check tells it.
 *
 * <p>It stands in the domain model because the server looks for health checks in the application's own libraries only,
 * and never in the modules beside them.
 */
@Readiness
@Default
@ApplicationScoped
public class Preparations implements HealthCheck {

    private final AtomicReference<String> waitingFor = new AtomicReference<>();

    /** Says what there is to wait for, such as data that is being loaded. */
    public void await(String what) {
        waitingFor.set(what);
    }

    /** Says that there is nothing more to wait for. */
    public void done() {
        waitingFor.set(null);
    }

    /** Whether there is something to wait for still. */
    public boolean areUnderWay() {
        return waitingFor.get() != null;
    }

    @Override
    public HealthCheckResponse call() {
        String what = waitingFor.get();
        return what == null
                ? HealthCheckResponse.up("preparations")
                : HealthCheckResponse.named("preparations")
                        .down()
                        .withData("waitingFor", what)
                        .build();
    }
}
