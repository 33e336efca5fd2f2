package org.wherry.people.service;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody went to a provider to sign in there, and may come back. Kept in their session, spent when they do.
 *
 * @param provider which one, by its name in our settings
 * @param address where the browser goes, with all that the provider needs to know
 * @param state what ties the answer to this browser
 * @param nonce what ties the signed identity to this answer
 * @param verifier what ties the code to us
 * @param begunAt when they went
 * @param person who wants to link the account, or null where somebody wants to sign in
 * @param next the page of ours that they want to see then, or null
 */
public record SignInElsewhere(
        String provider,
        String address,
        String state,
        String nonce,
        String verifier,
        Instant begunAt,
        UUID person,
        String next)
        implements Serializable {

    /** How long somebody may take: enough to look for a telephone. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Whether it was begun too long ago to be believed. */
    public boolean isOver(Instant now) {
        return now.isAfter(begunAt.plus(PATIENCE));
    }

    @Override
    public String toString() {
        return "a sign-in with " + provider;
    }
}
