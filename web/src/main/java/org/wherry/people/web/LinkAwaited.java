package org.wherry.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wherry.people.model.ProvedIdentity;
import org.wherry.people.service.SignInElsewhere;

/**
 * An account elsewhere that somebody signed in has proved to be theirs, and has not yet said that they want linked. They
 * are asked, because whoever sits at the same computer may be signed in there.
 *
 * @param person who has proved it
 * @param proved what they have proved
 * @param provider what people call its provider
 * @param provedAt when they proved it
 */
public record LinkAwaited(UUID person, ProvedIdentity proved, String provider, Instant provedAt)
        implements Serializable {

    private static final String KEY = LinkAwaited.class.getName();

    /** Keeps it in the session, in place of another. */
    void keep(HttpServletRequest request) {
        request.getSession(true).setAttribute(KEY, this);
    }

    /** The one that waits for the word of a person; empty where none does, or none any more. */
    static Optional<LinkAwaited> of(HttpServletRequest request, UUID person, Instant now) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(KEY) instanceof LinkAwaited awaited
                        && awaited.person().equals(person)
                        && now.isBefore(awaited.provedAt().plus(SignInElsewhere.PATIENCE))
                ? Optional.of(awaited)
                : Optional.empty();
    }

    /** None is awaited any more. */
    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEY);
        }
    }
}
