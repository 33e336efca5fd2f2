package org.wherry.catalogue.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.wherry.catalogue.model.Kind;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.Period;

/**
 * Says what a course is.
 *
 * @param provider the provider's id outside
 * @param format how it is held, in words, such as "Full day"
 * @param days 1 to 20
 * @param hoursPerDay more than 0, at most 12
 * @param contentNote what in it may distress, or null
 * @param outcomes what delegates can do after it, in order
 * @param runsUnrecorded the period whose number of runs nobody wrote down, or null
 * @param figuresNote what a reader of its figures has to know, or null
 */
public record DescribeCourse(
        String title,
        Programme programme,
        Kind kind,
        UUID provider,
        String format,
        int days,
        BigDecimal hoursPerDay,
        String summary,
        String audience,
        String contentNote,
        List<String> outcomes,
        Period runsUnrecorded,
        String figuresNote) {}
