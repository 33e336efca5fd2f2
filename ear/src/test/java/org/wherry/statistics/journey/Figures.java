package org.wherry.statistics.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;

/** The figures as the API tells them to a coordinator. */
final class Figures {
    static final String YEAR = "from=2018-04-01&to=2019-03-31";
    static final String ROADSHOW = "scr-roadshow-2018";

    private Figures() {}

    static JsonNode deliveries(String programmes) {
        return deliveries("2018-04-01", "2019-03-31", programmes);
    }

    static JsonNode deliveries(String from, String to, String programmes) {
        return api().json("/api/v1/statistics/deliveries?from=" + from + "&to=" + to + "&programme=" + programmes);
    }

    static long multiAgencyDeliveries() {
        return deliveries("multi-agency,partner").path("total").asLong();
    }

    static JsonNode uptake(String by) {
        return api().json("/api/v1/statistics/uptake?" + YEAR + "&by=" + by);
    }

    static JsonNode roadshow() {
        return api().json("/api/v1/statistics/feedback?series=" + ROADSHOW);
    }

    /** The five counts of a row. */
    static List<Integer> counts(JsonNode row) {
        return Published.ANSWERS.stream()
                .map(answer -> row.path("counts").path(answer).asInt(-1))
                .toList();
    }

    /** The five percentages of a row, with one decimal as they are shown. */
    static List<String> percents(JsonNode row) {
        return Published.ANSWERS.stream()
                .map(answer -> row.path("percent")
                        .path(answer)
                        .decimalValue()
                        .setScale(1)
                        .toPlainString())
                .toList();
    }

    /** What stands in a list of JSON objects under one name. */
    static List<String> column(JsonNode rows, String name) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(name).asText())
                .collect(Collectors.toList());
    }

    private static Http api() {
        RunningWherry wherry = RunningWherry.get();
        return wherry.http().as(wherry.accounts().one("COORDINATOR"));
    }
}
