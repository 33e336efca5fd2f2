package org.wherry.scheduling.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A session on its way into the programme, in a list.
 *
 * @param id the session's id outside
 * @param title its course's
 * @param venue by name; null while it is not known
 * @param sentBack why it was sent back, where that was the last step; else null
 */
public record DraftRow(UUID id, String title, SessionState state, LocalDate firstDay, String venue, String sentBack) {}
