package org.wherry.scheduling.falsifier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.UUID;
import org.wherry.scheduling.model.BespokeRequest;
import org.wherry.scheduling.model.BespokeRequests;

/** Requests that nobody holds: each looks before the others have written, and leaves them time to look too. */
@Alternative
@Priority(1)
@ApplicationScoped
public class UnheldRequests extends BespokeRequests {

    private static final long LONG_ENOUGH_FOR_ALL_TO_LOOK = 1500;

    @Override
    public Optional<BespokeRequest> lock(UUID id) {
        Optional<BespokeRequest> seen = super.find(id);
        try {
            Thread.sleep(LONG_ENOUGH_FOR_ALL_TO_LOOK);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return seen;
    }
}
