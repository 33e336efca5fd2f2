package org.wherry.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wherry.common.web.Words;
import org.wherry.statistics.model.AnswerCounts;
import org.wherry.statistics.model.AnswerPercents;
import org.wherry.statistics.model.ImportedFigure.Beside;
import org.wherry.statistics.service.Choice;
import org.wherry.statistics.service.ChoicesService;
import org.wherry.statistics.service.Feedback;
import org.wherry.statistics.service.StatisticsService;

/** What a series or a session was told, as a table, a chart and the rates it is made of. */
@Named("statisticsFeedback")
@RequestScoped
public class FeedbackBacking {

    @Inject
    private StatisticsService statistics;

    @Inject
    private ChoicesService choices;

    private String series;
    private String session;
    private Feedback figures;

    /** Counts, where a series or a session is asked for. */
    public void load() {
        if (series != null && !series.isBlank()) {
            figures = statistics.feedbackOfSeries(series.strip());
        } else if (session != null && !session.isBlank()) {
            figures = statistics.feedbackOfSession(Ids.of("session", session));
        }
    }

    /** Every row of the table: each statement, what was printed of it beside it, then all of them pooled. */
    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        for (Feedback.Item item : figures.items()) {
            rows.add(Row.ours(item.text(), item.counts(), item.percent()));
            figures.imported().stream()
                    .filter(printed -> printed.beside() == Beside.STATEMENT
                            && printed.statement().equals(item.text()))
                    .map(Row::printed)
                    .forEach(rows::add);
        }
        if (!figures.items().isEmpty() && figures.pooled() != null) {
            rows.add(Row.ours(
                    Words.say("statistics.feedback.pooled"),
                    figures.pooled().counts(),
                    figures.pooled().percent()));
        }
        figures.imported().stream()
                .filter(printed -> printed.beside() == Beside.POOLED)
                .map(Row::printed)
                .forEach(rows::add);
        return rows;
    }

    /** What was published about it that stands beside no row of ours. */
    public List<Feedback.Imported> getAlsoPublished() {
        return figures.imported().stream()
                .filter(printed -> printed.beside() == Beside.NOTHING)
                .toList();
    }

    /** The chart, as JSON. */
    public String getChart() {
        return FeedbackChart.of(figures.items());
    }

    /** Whether there is an answer that may be told. */
    public boolean isCharted() {
        return figures.items().stream().anyMatch(item -> !item.suppressed());
    }

    /** What stands before each statement, where all have the same. */
    public String getStem() {
        List<String> stems =
                figures.items().stream().map(Feedback.Item::stem).distinct().toList();
        return stems.size() == 1 ? stems.get(0) : "";
    }

    /** The series to choose from. */
    public List<Choice> getSeriesChoices() {
        return choices.series();
    }

    /** What was counted; null until something is asked for. */
    public Feedback getFigures() {
        return figures;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    /**
     * One row of the table.
     *
     * @param text the statement, or what somebody called their figure
     * @param cells its five cells; none where they are withheld
     * @param answers how many forms it is out of; empty where that was not printed
     * @param printed whether somebody else published it
     * @param note what a reader has to know about it
     */
    public record Row(String text, List<Cell> cells, String answers, boolean printed, String note) {

        private static Row ours(String text, AnswerCounts counts, AnswerPercents percent) {
            if (counts == null) {
                return new Row(text, List.of(), "", false, "");
            }
            List<Long> five = List.of(
                    counts.stronglyAgree(),
                    counts.agree(),
                    counts.disagree(),
                    counts.stronglyDisagree(),
                    counts.noResponse());
            List<Cell> cells = IntStream.range(0, five.size())
                    .mapToObj(cell -> new Cell(percent.cells().get(cell).toPlainString(), Words.number(five.get(cell))))
                    .toList();
            return new Row(text, cells, Words.number(counts.total()), false, "");
        }

        private static Row printed(Feedback.Imported figure) {
            List<Cell> cells = figure.percent().cells().stream()
                    .map(cell -> new Cell(cell.toPlainString(), ""))
                    .toList();
            return new Row(figure.figure(), cells, "", true, figure.note());
        }
    }

    /**
     * A cell.
     *
     * @param percent with one decimal
     * @param count how many; empty where only the percentage was printed
     */
    public record Cell(String percent, String count) {}
}
