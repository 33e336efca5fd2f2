package org.wherry.statistics.model;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The five cells of a feedback row in per cent with one decimal. Cells rounded on their own need not add up to 100.0.
 *
 * @param stronglyAgree per cent who strongly agreed
 * @param agree per cent who agreed
 * @param disagree per cent who disagreed
 * @param stronglyDisagree per cent who strongly disagreed
 * @param noResponse per cent who left it blank
 */
@JsonbNillable
@JsonbPropertyOrder({"stronglyAgree", "agree", "disagree", "stronglyDisagree", "noResponse"})
public record AnswerPercents(
        BigDecimal stronglyAgree,
        BigDecimal agree,
        BigDecimal disagree,
        BigDecimal stronglyDisagree,
        BigDecimal noResponse) {

    private static final Pattern PRINTED = Pattern.compile("\\d{1,3}\\.\\d(/\\d{1,3}\\.\\d){4}");

    /**
     * Reads a row as a report prints it, its cells in the order of this record and parted by strokes.
     *
     * @param printed such as 50.8/48.2/0.5/0.0/0.3
     * @return the cells, or nothing where the text is no such row
     */
    public static Optional<AnswerPercents> ofPrinted(String printed) {
        if (!PRINTED.matcher(printed).matches()) {
            return Optional.empty();
        }
        List<BigDecimal> cells =
                Arrays.stream(printed.split("/")).map(BigDecimal::new).toList();
        return Optional.of(new AnswerPercents(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
    }

    /** The five cells in their order. */
    public List<BigDecimal> cells() {
        return Stream.of(stronglyAgree, agree, disagree, stronglyDisagree, noResponse)
                .toList();
    }
}
