package org.wherry.people.model;

/**
 * Somebody leaves, or is made nobody. What they still have ahead of them ends with it, in the same transaction; whoever
 * cannot let them go yet refuses.
 *
 * @param personId who (id inside)
 */
public record PersonLeaves(long personId) {}
