package org.wherry.catalogue.model;

import java.math.BigDecimal;
import java.util.UUID;

/** One line of the catalogue. */
public record CourseRow(
        UUID id,
        String code,
        String title,
        Programme programme,
        Kind kind,
        String provider,
        String format,
        Format heldAs,
        int days,
        BigDecimal hoursPerDay,
        String summary,
        String audience) {}
