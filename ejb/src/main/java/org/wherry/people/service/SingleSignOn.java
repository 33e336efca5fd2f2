package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.ProvedIdentity;

/**
 * Signing in elsewhere: sends somebody to a provider of identities, and finds out who came back. It waits for the
 * provider, and so has no transaction; what becomes of the identity is decided by {@link IdentityService}.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SingleSignOn {

    @Inject
    private IdentityProviders providers;

    /** Every provider that people can sign in with; none unless one is set. */
    @PermitAll
    public List<OfferedProvider> offered() {
        return providers.all().stream().map(SingleSignOn::offered).toList();
    }

    /** The provider of a name. */
    @PermitAll
    public OfferedProvider offered(String provider) {
        return offered(require(provider));
    }

    /**
     * Sends somebody to a provider.
     *
     * @param provider its name in our settings
     * @param person who wants to link the account, or null where somebody wants to sign in
     * @param next the page of ours that they want to see then, or null
     * @throws Refusal where there is no such provider, or it does not answer
     */
    @PermitAll
    public SignInElsewhere begin(String provider, UUID person, String next) {
        return require(provider).begin(person, next);
    }

    /**
     * Finds out who came back.
     *
     * @param begun what was begun in the same browser, with the state that the answer carries
     * @throws Refusal where the answer proves nothing, or the provider does not answer
     */
    @PermitAll
    public ProvedIdentity end(SignInElsewhere begun, ProviderAnswer answer) {
        return require(begun.provider()).end(begun, answer);
    }

    private static OfferedProvider offered(IdentityProvider provider) {
        return new OfferedProvider(provider.name(), provider.label());
    }

    private IdentityProvider require(String name) {
        return providers.named(name).orElseThrow(() -> new NoSuch("provider", name));
    }
}
