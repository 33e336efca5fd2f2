package org.wherry.scheduling.model;

import java.util.List;
import org.wherry.catalogue.model.ContentTag;

/**
 * What the offer covers: for each topic how many courses there are, and how many dates to come.
 *
 * @param by what the columns are
 * @param columns their keys: those of programmes, or numbers of audience groups
 * @param rows one for each topic
 */
public record Coverage(CoverageBy by, List<String> columns, List<Row> rows) {

    /** One topic, with a cell for each column. */
    public record Row(String code, String name, ContentTag.Kind kind, List<Cell> cells) {

        /** Whether nothing in the offer is about it, whichever column one looks at. */
        public boolean isGap() {
            return cells.stream().allMatch(Cell::isGap);
        }
    }

    /**
     * How much there is of a topic in one column.
     *
     * @param courses how many courses are offered
     * @param sessions how many published sessions of theirs are to come
     */
    public record Cell(int courses, int sessions) {

        static final Cell NONE = new Cell(0, 0);

        /** Whether no course is about it. */
        public boolean isGap() {
            return courses == 0;
        }

        /** Whether there are courses, and none has a date. */
        public boolean isUndated() {
            return courses > 0 && sessions == 0;
        }
    }

    /** How many topics nothing in the offer is about. */
    public long gaps() {
        return rows.stream().filter(Row::isGap).count();
    }
}
