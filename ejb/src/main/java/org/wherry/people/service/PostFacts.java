package org.wherry.people.service;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is known of a post.
 *
 * @param agency whom the work is for, or null; never changes afterwards
 * @param jobTitle what the work is called
 * @param group the number of the audience group, or null while it is not known
 * @param workplace the locality where they work (id outside), or null while it is not known
 * @param manager who leads them (id outside), or null
 * @param from the first day; today when it is null
 * @param to the last day, or null while it is held
 */
public record PostFacts(
        UUID agency, String jobTitle, Integer group, UUID workplace, UUID manager, LocalDate from, LocalDate to) {}
