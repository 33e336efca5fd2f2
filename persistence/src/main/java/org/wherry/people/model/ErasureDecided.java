package org.wherry.people.model;

/**
 * A coordinator decided on somebody's request for erasure. The name and the address are carried along, because nobody
 * can look them up any more where it was granted.
 *
 * @param name as they wrote it themselves
 * @param email where they can be told
 * @param granted whether the records are nobody's now
 * @param reason why
 */
public record ErasureDecided(String name, String email, boolean granted, String reason) {}
