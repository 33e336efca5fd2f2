package org.wherry.catalogue.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.wherry.catalogue.model.Format;
import org.wherry.catalogue.model.Kind;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.Period;

/**
 * Says what a course is.
 *
 * @param code what it is called for short, such as MA-017; null: the next of its programme, or the one that it has
 * @param provider the provider's id outside
 * @param format how long it is, in words, such as "Full day"
 * @param heldAs where people have to be for it
 * @param days 1 to 20
 * @param hoursPerDay more than 0, at most 12
 * @param contentNote what in it may distress, or null
 * @param supportContact whom to turn to then, or null
 * @param outcomes what delegates can do after it, in order
 * @param runsUnrecorded the period whose number of runs nobody wrote down; null: none, or the one that it has
 * @param figuresNote what a reader of its figures has to know, or null
 */
public record DescribeCourse(
        String code,
        String title,
        Programme programme,
        Kind kind,
        UUID provider,
        String format,
        Format heldAs,
        int days,
        BigDecimal hoursPerDay,
        String summary,
        String audience,
        String contentNote,
        String supportContact,
        List<String> outcomes,
        Period runsUnrecorded,
        String figuresNote) {

    /** A course in a room, with the next code of its programme and nobody in particular to turn to. */
    public DescribeCourse(
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
            String figuresNote) {
        this(
                null,
                title,
                programme,
                kind,
                provider,
                format,
                Format.FACE_TO_FACE,
                days,
                hoursPerDay,
                summary,
                audience,
                contentNote,
                null,
                outcomes,
                runsUnrecorded,
                figuresNote);
    }
}
