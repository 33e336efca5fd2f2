package org.wherry.common.service;

import java.util.Locale;
import java.util.Optional;

/**
 * What whoever starts Wherry has set. {@code wherry.base.url} is read from the system property of that name or, where
 * there is none, from the environment variable {@code WHERRY_BASE_URL}.
 */
public final class Settings {

    private Settings() {}

    /**
     * A setting, if it is set to anything.
     *
     * @param name as the system property is called
     */
    public static Optional<String> of(String name) {
        String property = System.getProperty(name);
        String value = property != null
                ? property
                : System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        return Optional.ofNullable(value).map(String::strip).filter(set -> !set.isEmpty());
    }
}
