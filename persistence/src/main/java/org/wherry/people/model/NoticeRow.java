package org.wherry.people.model;

import java.time.Instant;

/**
 * A version of the privacy notice, as administrators read it.
 *
 * @param number which version
 * @param changes what is new in it
 * @param publishedAt since when it stands
 * @param accepted how many people accepted it
 */
public record NoticeRow(int number, String changes, Instant publishedAt, long accepted) {}
