package org.wherry.people.service;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wherry.common.service.Settings;

/**
 * What is set for one provider of identities.
 *
 * @param name its name in the settings and in addresses of ours, such as {@code entra}
 * @param label what people call it: “County Council”
 * @param issuer where it is, as it names itself
 * @param clientId what it calls us
 * @param clientSecret how we prove that it is us who ask
 * @param secondStep the authentication context class that stands for a second step there, or null; it is asked for
 */
record ProviderSettings(
        String name, String label, URI issuer, String clientId, String clientSecret, String secondStep) {

    private static final Logger LOG = System.getLogger(ProviderSettings.class.getName());

    private static final String BEFORE = "wherry.oidc.";
    private static final String ISSUER = ".issuer";
    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

    /** Every provider that is set, by name; one whose settings cannot be right is left out, and the log says why. */
    static List<ProviderSettings> all() {
        return Settings.between(BEFORE, ISSUER).stream()
                .map(ProviderSettings::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ProviderSettings> read(String name) {
        try {
            URI issuer = URI.create(required(name, ISSUER));
            if (!isSafe(issuer)) {
                throw new IllegalArgumentException(variable(name, ISSUER) + " has to be an https address");
            }
            return Optional.of(new ProviderSettings(
                    name,
                    Settings.of(BEFORE + name + ".label").orElseGet(issuer::getHost),
                    issuer,
                    required(name, ".client.id"),
                    required(name, ".client.secret"),
                    Settings.of(BEFORE + name + ".second.step").orElse(null)));
        } catch (IllegalArgumentException wrong) {
            LOG.log(Level.ERROR, "Nobody can sign in with \"{0}\": {1}", name, wrong.getMessage());
            return Optional.empty();
        }
    }

    /** Whether nobody on the way can listen: encrypted, or within this machine, as in tests. */
    static boolean isSafe(URI address) {
        return address != null
                && address.getHost() != null
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
    }

    private static String required(String name, String what) {
        return Settings.of(BEFORE + name + what)
                .orElseThrow(() -> new IllegalArgumentException(variable(name, what) + " is not set"));
    }

    private static String variable(String name, String what) {
        return (BEFORE + name + what).toUpperCase(Locale.ROOT).replace('.', '_');
    }

    @Override
    public String toString() {
        return name;
    }
}
