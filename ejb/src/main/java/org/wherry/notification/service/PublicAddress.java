package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.wherry.common.service.Settings;

/** Where people find this installation: what the links in letters begin with. */
@ApplicationScoped
public class PublicAddress {

    private static final String DEFAULT = "http://localhost:8080";

    /** The full address of a page, such as {@code /booking/mine}. */
    public String of(String path) {
        String base = base();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    /** The host's name, which ends each Message-ID. */
    public String host() {
        return URI.create(base()).getHost();
    }

    private static String base() {
        return Settings.of("wherry.base.url").orElse(DEFAULT);
    }
}
