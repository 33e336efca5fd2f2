package org.wherry.catalogue.model;

import org.wherry.common.model.SearchWords;

/**
 * Which courses to list.
 *
 * @param q words that must all stand in the title or summary, without regard to case and accents; blank: any
 * @param programme null: any
 */
public record CourseQuery(String q, Programme programme) {

    /** The whole catalogue. */
    public static final CourseQuery ALL = new CourseQuery(null, null);

    SearchWords words() {
        return SearchWords.of(q);
    }
}
