package org.wherry.catalogue.service;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Asks for something to have been attended before.
 *
 * @param anyOf the courses (ids outside) of which one is enough
 * @param from on this day or later, or null
 * @param withinYears not longer ago than this, or null
 * @param sectors the sectors (ids outside) that it is asked of; empty: everybody
 */
public record AskBefore(Set<UUID> anyOf, LocalDate from, Integer withinYears, Set<UUID> sectors) {}
