package org.wherry.statistics.service;

import java.util.Set;
import java.util.UUID;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.Period;
import org.wherry.statistics.model.UptakeBy;

/**
 * Which people are asked for.
 *
 * @param period the first days of their sessions
 * @param by what they are broken down by
 * @param programmes the programmes they came to; empty for all
 * @param course the one course they came to, or null
 * @param agency the one agency they came for, with those below it, or null
 */
public record AskUptake(Period period, UptakeBy by, Set<Programme> programmes, UUID course, UUID agency) {}
