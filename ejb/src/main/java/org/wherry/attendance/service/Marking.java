package org.wherry.attendance.service;

import java.util.UUID;
import org.wherry.attendance.model.Mark;

/**
 * One mark to be made.
 *
 * @param day on which day
 * @param person for whom
 * @param mark how it was
 */
public record Marking(UUID day, UUID person, Mark mark) {}
