package org.wherry.people.model;

/**
 * An account elsewhere signs somebody in from now on; they are told, in case that it was not them.
 *
 * @param personId the id inside of whom it signs in
 * @param accountName what people call the account
 * @param provider what people call its provider
 */
public record IdentityLinked(long personId, String accountName, String provider) {}
