package org.wherry.common.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Marks a request that asked for a row which is not there, or not for whoever asks. The two are answered alike; whoever
 * keeps the audit wants to tell them from an address that was never a page.
 */
public final class NothingThere {

    private static final String KEY = NothingThere.class.getName();

    private NothingThere() {}

    /** Says what was asked for; an empty text where that is not known. */
    public static void mark(HttpServletRequest request, String id) {
        request.setAttribute(KEY, id);
    }

    /** What was asked for and not there; nothing where this request asked for no row, or was given it. */
    public static Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(KEY));
    }
}
