package org.wherry.common.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of a CSV file that is safe to open in a spreadsheet. */
public final class CsvCells {

    private CsvCells() {}

    /** One line, with its end; what a spreadsheet would take for a formula gets an apostrophe before it. */
    public static String line(String... cells) {
        return Arrays.stream(cells).map(CsvCells::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = text.matches("(?s)[\\s\\p{Z}]*[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
