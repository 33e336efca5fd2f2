package org.wherry.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Enters planned files, one after the other. Each is claimed by one worker for a while; whatever stops it in the middle
 * leaves nothing of the file behind, and the next worker begins it anew.
 */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = System.getLogger(ImportWorker.class.getName());

    @Inject
    private ImportSteps steps;

    /** Enters what is planned; says how many files came to their end. */
    public int drain() {
        int ended = 0;
        for (var claimed = steps.claim(); claimed.isPresent(); claimed = steps.claim()) {
            try {
                steps.enter(claimed.get());
                ended++;
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "An import could not be entered; it is begun anew later", failed);
                return ended;
            }
        }
        return ended;
    }
}
