package org.wherry.statistics.journey;

import java.util.List;

/** The figures of the reference year, as the partnership printed them; written out here, not read from the data. */
final class Published {
    /** The five answers of a row: strongly agree, agree, disagree, strongly disagree, no response. */
    static final List<String> ANSWERS = List.of("stronglyAgree", "agree", "disagree", "stronglyDisagree", "noResponse");

    /** One statement of the roadshow's form: how many gave each answer, and which share of 390 that is. */
    record Row(String statement, List<Integer> counts, List<String> percents) {
        @Override
        public String toString() {
            return statement;
        }
    }

    /** Row four is ours: one answer is missing from what was printed, and counts as no response here. */
    static final List<Row> ROADSHOW = List.of(
            new Row(
                    "met its learning outcomes",
                    List.of(222, 165, 2, 0, 1),
                    List.of("56.9", "42.3", "0.5", "0.0", "0.3")),
            new Row("was well organised", List.of(234, 152, 3, 0, 1), List.of("60.0", "39.0", "0.8", "0.0", "0.3")),
            new Row(
                    "included relevant information",
                    List.of(232, 155, 1, 0, 2),
                    List.of("59.5", "39.7", "0.3", "0.0", "0.5")),
            new Row(
                    "increased my confidence in applying SCR learning points to practice",
                    List.of(198, 188, 2, 0, 2),
                    List.of("50.8", "48.2", "0.5", "0.0", "0.5")),
            new Row(
                    "discussions were focused",
                    List.of(183, 198, 8, 0, 1),
                    List.of("46.9", "50.8", "2.1", "0.0", "0.3")));

    static final Row POOLED =
            new Row("pooled", List.of(1069, 858, 16, 0, 7), List.of("54.8", "44.0", "0.8", "0.0", "0.4"));

    private Published() {}
}
