package org.wherry.people.model;

import java.time.Instant;
import java.util.UUID;

/**
 * One of somebody's sign-ins, as they see it.
 *
 * @param id what the session keeps of it
 * @param how by what they proved who they are
 * @param beganAt when
 * @param seenAt when it was last used
 * @param network roughly from where
 * @param device browser and system
 * @param live whether it still opens something
 */
public record SignInRow(
        UUID id, SignIn.How how, Instant beganAt, Instant seenAt, String network, String device, boolean live) {}
