package org.wherry.people.model;

/**
 * A complaint was answered.
 *
 * @param personId who complained (id inside)
 * @param answer what they are told
 */
public record ComplaintAnswered(long personId, String answer) {}
