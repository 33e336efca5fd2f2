package org.wherry.demo.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.wherry.demo.service.DemoState;

/** Is down while the demo's data is being loaded, or stopped half-way. */
@Readiness
@ApplicationScoped
public class DemoReadiness implements HealthCheck {

    @Inject
    private DemoState state;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("demo data");
        return state.waitingFor()
                .map(what -> response.down().withData("waiting for", what))
                .orElseGet(response::up)
                .build();
    }
}
