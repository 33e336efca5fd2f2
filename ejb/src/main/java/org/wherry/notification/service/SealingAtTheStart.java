package org.wherry.notification.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.wherry.notification.model.Kind;
import org.wherry.notification.model.Letters;
import org.wherry.notification.model.Outbox;

/** Seals, when the server starts, what an earlier release wrote in clear and has neither sent nor had printed. */
@Startup
@Singleton
@DependsOn("SchemaGuard")
public class SealingAtTheStart {

    @Inject
    private Outbox outbox;

    @Inject
    private Letters letters;

    @Inject
    private MessageSeal seal;

    @PostConstruct
    void sealWhatWaits() {
        outbox.lockUnsealed().forEach(seal::seal);
        letters.unsealed(Kind.withOneTimeLinks()).forEach(seal::seal);
    }
}
