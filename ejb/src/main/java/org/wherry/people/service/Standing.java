package org.wherry.people.service;

import org.wherry.people.model.SignedIn;

/**
 * How somebody stands who has signed in.
 *
 * @param person who they are, with the roles they have at this moment
 * @param owesSecondStep whether this opens nothing yet, because the second step is still to be proved or set up
 */
public record Standing(SignedIn person, boolean owesSecondStep) {}
