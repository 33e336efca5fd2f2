package org.wherry.people.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.wherry.common.service.InstallationKey;
import org.wherry.people.model.AuditKey;

/** Keeps the key of the audit, derived once from that of the installation. */
@ApplicationScoped
public class AuditKeys {

    /** What the key is derived for; the launcher's examination derives it for the same. */
    static final String PURPOSE = "audit";

    @Inject
    private InstallationKey installation;

    private AuditKey key;

    @PostConstruct
    void derive() {
        key = new AuditKey(installation.derive(PURPOSE));
    }

    /** The key. */
    public AuditKey key() {
        return key;
    }
}
