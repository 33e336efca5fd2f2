package org.wherry.people.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.wherry.common.service.Settings;

/** The providers that are set, each with what it has said of itself. */
@ApplicationScoped
class IdentityProviders {

    private static final String DEFAULT_BASE = "http://localhost:8080";

    @Inject
    private Clock clock;

    private List<IdentityProvider> all = List.of();

    @PostConstruct
    void read() {
        URI comeBack = URI.create(
                Settings.of("wherry.base.url").orElse(DEFAULT_BASE).replaceFirst("/$", "") + "/people/sso-return");
        all = ProviderSettings.all().stream()
                .map(settings -> new IdentityProvider(settings, comeBack, clock))
                .toList();
    }

    /** Every one, by name. */
    List<IdentityProvider> all() {
        return all;
    }

    /** The one of a name. */
    Optional<IdentityProvider> named(String name) {
        return all.stream().filter(provider -> provider.name().equals(name)).findFirst();
    }

    /** The one that names itself so. */
    Optional<IdentityProvider> issuing(String issuer) {
        return all.stream().filter(provider -> provider.issuer().equals(issuer)).findFirst();
    }
}
