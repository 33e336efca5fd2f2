package org.wherry.people.model;

import java.time.Instant;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;

/**
 * The password of an account is another one from now on.
 *
 * @param person the id outside of whose it is
 * @param name their name
 * @param email the address of the account
 * @param at when
 */
public record PasswordChanged(UUID person, String name, EmailAddress email, Instant at) {}
