package org.wherry.people.model;

import java.time.Instant;
import org.wherry.common.model.EmailAddress;

/**
 * An administrator took away the code that somebody signs in with beside their password.
 *
 * @param name whose it was
 * @param email the address of the account
 * @param at when
 */
public record SecondStepTakenAway(String name, EmailAddress email, Instant at) {}
