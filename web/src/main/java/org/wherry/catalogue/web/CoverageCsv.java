package org.wherry.catalogue.web;

import java.util.List;
import java.util.stream.Stream;
import org.wherry.common.web.CsvCells;
import org.wherry.common.web.Words;
import org.wherry.scheduling.model.Coverage;

/** The coverage as a CSV file: for each topic and column the courses, and the dates to come. */
public final class CoverageCsv {

    private CoverageCsv() {}

    /** The file, with the mark by which spreadsheets know UTF-8. */
    public static String of(Coverage coverage, List<String> headings) {
        StringBuilder text = new StringBuilder("\uFEFF")
                .append(line(
                        Words.say("catalogue.coverage.topic"),
                        headings.stream()
                                .flatMap(each -> Stream.of(
                                        Words.say("catalogue.coverage.csv.courses", each),
                                        Words.say("catalogue.coverage.csv.sessions", each)))));
        coverage.rows()
                .forEach(row -> text.append(line(
                        row.name(),
                        row.cells().stream()
                                .flatMap(cell ->
                                        Stream.of(String.valueOf(cell.courses()), String.valueOf(cell.sessions()))))));
        return text.toString();
    }

    private static String line(String first, Stream<String> others) {
        return CsvCells.line(Stream.concat(Stream.of(first), others).toArray(String[]::new));
    }
}
