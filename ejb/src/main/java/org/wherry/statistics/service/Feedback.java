package org.wherry.statistics.service;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.model.Rate;
import org.wherry.statistics.model.AnswerCounts;
import org.wherry.statistics.model.AnswerPercents;
import org.wherry.statistics.model.ImportedFigure;
import org.wherry.statistics.model.SmallNumbers;

/**
 * What a session, or a series of them, was told by those who came.
 *
 * @param name the series' name, or the session's course
 * @param day the session's first day; null for a series
 * @param attended attended and partly attended, walk-ins included; null when withheld
 * @param submissions completed forms
 * @param responseRate submissions out of attended; null when withheld
 * @param suppressed whether something is withheld because fewer than five people stand behind it
 * @param items each statement with its answers, in the questionnaire's order
 * @param pooled all statements together, from their counts; null when withheld
 * @param imported what others published about it
 */
@JsonbNillable
@JsonbPropertyOrder({
    "name",
    "day",
    "attended",
    "submissions",
    "responseRate",
    "suppressed",
    "items",
    "pooled",
    "imported"
})
@Schema(name = "Feedback", description = "What a session or series was told by those who came")
public record Feedback(
        @Schema(description = "The series’ name, or the session’s course")
        String name,

        @Schema(description = "The session’s first day; null for a series", nullable = true)
        LocalDate day,

        @Schema(description = "Attended and partly attended, walk-ins included; null when withheld", nullable = true)
        Long attended,

        @Schema(description = "Completed forms") long submissions,

        @Schema(description = "Submissions out of attended", nullable = true)
        Response responseRate,

        @Schema(description = "Whether answers or a count are withheld: fewer than five people stand behind them")
        boolean suppressed,

        List<Item> items,
        @Schema(nullable = true) Pooled pooled,

        @Schema(description = "What others published about it, never recomputed")
        List<Imported> imported) {

    /** Sets out what was counted, withholding nothing. */
    static Feedback of(
            String name, LocalDate day, long attended, long submissions, List<Item> items, List<Imported> imported) {
        AnswerCounts all = items.stream().map(Item::counts).reduce(AnswerCounts.NONE, AnswerCounts::plus);
        return new Feedback(
                name,
                day,
                attended,
                submissions,
                Response.of(submissions, attended),
                false,
                items,
                new Pooled(all, all.percent()),
                imported);
    }

    /** The same without its answers: how many answered is all that is told. */
    Feedback notBrokenDown() {
        List<Item> bare = items.stream().map(Item::withheld).toList();
        return new Feedback(name, day, attended, submissions, responseRate, true, bare, null, imported);
    }

    /** The same without the answers of fewer than five people. */
    Feedback withoutFewAnswers() {
        List<Item> told = items.stream()
                .map(item -> SmallNumbers.isSmall(item.counts().total()) ? item.withheld() : item)
                .toList();
        return told.stream().noneMatch(Item::suppressed)
                ? this
                : new Feedback(name, day, attended, submissions, responseRate, true, told, null, imported);
    }

    /** The same without a number of people who came that could point at them. */
    Feedback withoutFewAttended() {
        return SmallNumbers.isSmall(attended)
                ? new Feedback(name, day, null, submissions, null, true, items, pooled, imported)
                : this;
    }

    /**
     * A share with what it is made of.
     *
     * @param numerator completed forms
     * @param denominator people who came
     * @param percent half up, one decimal; null for 0/0
     */
    @JsonbNillable
    @JsonbPropertyOrder({"numerator", "denominator", "percent"})
    @Schema(name = "ResponseRate", description = "Submissions out of attended and partly attended")
    public record Response(
            long numerator,
            long denominator,

            @Schema(description = "Rounded half up to one decimal; null for 0/0", nullable = true)
            BigDecimal percent) {

        private static Response of(long submissions, long attended) {
            return new Response(
                    submissions,
                    attended,
                    new Rate(submissions, attended).percent().orElse(null));
        }
    }

    /**
     * One statement.
     *
     * @param id the statement's id
     * @param stem what stands before it
     * @param text the statement
     * @param counts how it was answered; null when withheld
     * @param percent the same out of the submissions of its questionnaire; null when withheld
     * @param suppressed whether they are withheld
     */
    @JsonbNillable
    @JsonbPropertyOrder({"id", "stem", "text", "counts", "percent", "suppressed"})
    @Schema(name = "FeedbackItem", description = "One statement and how it was answered")
    public record Item(
            UUID id,

            @Schema(description = "What stands before the statement")
            String stem,

            String text,
            @Schema(nullable = true) AnswerCounts counts,
            @Schema(nullable = true) AnswerPercents percent,
            boolean suppressed) {

        /** A statement with its answers. */
        static Item of(UUID id, String stem, String text, AnswerCounts counts) {
            return new Item(id, stem, text, counts, counts.percent(), false);
        }

        private Item withheld() {
            return new Item(id, stem, text, null, null, true);
        }
    }

    /**
     * All statements together.
     *
     * @param counts the counts of all statements added up
     * @param percent each out of all of them
     */
    @JsonbNillable
    @JsonbPropertyOrder({"counts", "percent"})
    @Schema(name = "PooledFeedback", description = "All statements together, from their counts")
    public record Pooled(AnswerCounts counts, AnswerPercents percent) {}

    /**
     * What somebody published.
     *
     * @param figure what they called it
     * @param published its value as printed
     * @param beside what of ours it stands beside: statement, pooled or nothing
     * @param statement the statement it stands beside, or null
     * @param percent its five cells, where it is a row of them, or null
     * @param canBeComputed whether what was printed is enough to compute it again
     * @param note what a reader has to know about it
     */
    @JsonbNillable
    @JsonbPropertyOrder({"figure", "published", "beside", "statement", "percent", "canBeComputed", "note"})
    @Schema(name = "ImportedFigure", description = "A figure as somebody published it; never recomputed to fit")
    public record Imported(
            String figure,
            @Schema(description = "Its value as printed") String published,

            @Schema(description = "What of ours it stands beside")
            ImportedFigure.Beside beside,

            @Schema(description = "The statement it stands beside", nullable = true)
            String statement,

            @Schema(description = "Its five cells, where it is a row of them", nullable = true)
            AnswerPercents percent,

            @Schema(description = "Whether what was printed is enough to compute it again")
            boolean canBeComputed,

            String note) {

        /** A figure as it is read. */
        static Imported of(ImportedFigure figure) {
            return new Imported(
                    figure.figure(),
                    figure.published(),
                    figure.beside(),
                    figure.statement().orElse(null),
                    figure.percent().orElse(null),
                    figure.canBeComputed(),
                    figure.note());
        }
    }
}
