package org.wherry.catalogue.model;

import org.wherry.common.model.SearchWords;

/**
 * Which courses to list.
 *
 * @param q words that must all stand in the title or summary, without regard to case and accents; blank: any
 * @param programme null: any
 * @param archived true: those in the archive; false: those that are offered; null: both
 */
public record CourseQuery(String q, Programme programme, Boolean archived) {

    /** The whole catalogue. */
    public static final CourseQuery ALL = new CourseQuery(null, null, null);

    /** Those that are offered. */
    public CourseQuery(String q, Programme programme) {
        this(q, programme, false);
    }

    SearchWords words() {
        return SearchWords.of(q);
    }
}
