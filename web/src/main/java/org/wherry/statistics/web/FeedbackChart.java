package org.wherry.statistics.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.wherry.common.web.Words;
import org.wherry.statistics.model.AnswerPercents;
import org.wherry.statistics.service.Feedback;

/** Draws the answers as one stacked bar for each statement, in the JSON that Chart.js reads. */
final class FeedbackChart {

    private static final int LONGEST_LINE = 24;

    /** The answers in the order of their colours, which the style sheet gives. */
    private static final List<Answer> ANSWERS = List.of(
            new Answer("stronglyAgree", AnswerPercents::stronglyAgree),
            new Answer("agree", AnswerPercents::agree),
            new Answer("disagree", AnswerPercents::disagree),
            new Answer("stronglyDisagree", AnswerPercents::stronglyDisagree),
            new Answer("noResponse", AnswerPercents::noResponse));

    private FeedbackChart() {}

    /** The chart of the statements whose answers are told. */
    static String of(List<Feedback.Item> items) {
        List<Feedback.Item> told =
                items.stream().filter(item -> !item.suppressed()).toList();
        JsonArrayBuilder labels = Json.createArrayBuilder();
        told.forEach(item -> labels.add(lines(item.text())));
        JsonArrayBuilder sets = Json.createArrayBuilder();
        for (Answer answer : ANSWERS) {
            JsonArrayBuilder cells = Json.createArrayBuilder();
            told.forEach(item -> cells.add(answer.cell().apply(item.percent())));
            sets.add(Json.createObjectBuilder()
                    .add("label", Words.say("statistics.feedback." + answer.key()))
                    .add("data", cells));
        }
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", sets))
                .add("options", options())
                .build()
                .toString();
    }

    private static JsonObjectBuilder options() {
        JsonObjectBuilder percent = Json.createObjectBuilder()
                .add("stacked", true)
                .add("min", 0)
                .add("max", 100)
                .add(
                        "title",
                        Json.createObjectBuilder()
                                .add("display", true)
                                .add("text", Words.say("statistics.feedback.chart.axis")));
        return Json.createObjectBuilder()
                .add("indexAxis", "y")
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add("scales", Json.createObjectBuilder().add("x", percent).add("y", statements()))
                .add(
                        "plugins",
                        Json.createObjectBuilder()
                                .add("legend", Json.createObjectBuilder().add("position", "bottom")));
    }

    /** Every statement has its label, however little room there is. */
    private static JsonObjectBuilder statements() {
        return Json.createObjectBuilder()
                .add("stacked", true)
                .add("ticks", Json.createObjectBuilder().add("autoSkip", false));
    }

    /** A label in lines that leave room for the bars. */
    private static JsonArrayBuilder lines(String text) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + word.length() >= LONGEST_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        return lines.add(line.toString());
    }

    private record Answer(String key, Function<AnswerPercents, BigDecimal> cell) {}
}
