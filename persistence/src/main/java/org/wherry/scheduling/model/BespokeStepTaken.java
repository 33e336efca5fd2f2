package org.wherry.scheduling.model;

/**
 * Something was done about a request for a bespoke session.
 *
 * @param requestId the request (id inside)
 * @param deed what was done
 * @param words what was said, or null
 */
public record BespokeStepTaken(long requestId, BespokeStep.Deed deed, String words) {}
