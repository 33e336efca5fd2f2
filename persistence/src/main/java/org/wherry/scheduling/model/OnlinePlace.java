package org.wherry.scheduling.model;

import java.net.URI;
import java.net.URISyntaxException;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * Where a session is held online; only for those who are confirmed, and only near the time.
 *
 * @param link an address that begins with https
 * @param host who lets people in and helps them, or null
 * @param dialIn how to listen by telephone, or null
 */
public record OnlinePlace(String link, String host, String dialIn) {

    /** The longest link. */
    public static final int LINK_MAX = 500;

    /** The longest other text. */
    public static final int TEXT_MAX = 300;

    /** Refuses what is no safe link. */
    public OnlinePlace {
        link = Text.line(link, "link", LINK_MAX);
        host = Text.optional(host, "host", TEXT_MAX);
        dialIn = Text.optional(dialIn, "dialIn", TEXT_MAX);
        if (!isSafe(link)) {
            throw new Refusal(SessionRefusal.LINK_NOT_SAFE);
        }
    }

    private static boolean isSafe(String link) {
        try {
            URI address = new URI(link);
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
