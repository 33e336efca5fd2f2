package org.wherry.notification.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.wherry.notification.model.Outbox;

/** Seals, when the server starts, what an earlier release wrote into the outbox in clear and has not sent. */
@Startup
@Singleton
@DependsOn("SchemaGuard")
public class SealingAtTheStart {

    @Inject
    private Outbox outbox;

    @Inject
    private MessageSeal seal;

    @PostConstruct
    void sealWhatWaits() {
        outbox.lockUnsealed().forEach(seal::seal);
    }
}
