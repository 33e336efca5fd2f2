package org.wherry.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wherry.people.service.SignInElsewhere;

/**
 * The sign-ins elsewhere that were begun in a browser, kept in its session until it comes back. Each is good for one
 * answer: what is taken out is gone.
 */
final class SignInsElsewhere {

    private static final String KEY = SignInElsewhere.class.getName();

    /** Enough for as many tabs as somebody opens; the oldest makes room. */
    private static final int MOST = 5;

    private SignInsElsewhere() {}

    /** Keeps one; a visitor gets a session for it. */
    static void keep(HttpServletRequest request, SignInElsewhere begun) {
        HttpSession session = request.getSession(true);
        List<SignInElsewhere> all = of(session);
        all.add(begun);
        while (all.size() > MOST) {
            all.remove(0);
        }
        session.setAttribute(KEY, all);
    }

    /** Takes out the one that an answer is for; empty where this browser began none with that state. */
    static Optional<SignInElsewhere> take(HttpServletRequest request, String state) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        List<SignInElsewhere> all = of(session);
        Optional<SignInElsewhere> found =
                all.stream().filter(begun -> begun.state().equals(state)).findFirst();
        found.ifPresent(begun -> {
            all.remove(begun);
            session.setAttribute(KEY, all);
        });
        return found;
    }

    /** A list of one's own: what a session holds may be shared with another node. */
    private static List<SignInElsewhere> of(HttpSession session) {
        List<SignInElsewhere> all = new ArrayList<>();
        if (session.getAttribute(KEY) instanceof List<?> kept) {
            kept.forEach(each -> all.add((SignInElsewhere) each));
        }
        return all;
    }
}
