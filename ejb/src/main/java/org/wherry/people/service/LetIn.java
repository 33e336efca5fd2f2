package org.wherry.people.service;

import java.util.UUID;

/**
 * Somebody was let in.
 *
 * @param signIn what the session keeps of it
 * @param owesSecondStep whether it opens nothing before a second step is proved
 */
public record LetIn(UUID signIn, boolean owesSecondStep) {}
