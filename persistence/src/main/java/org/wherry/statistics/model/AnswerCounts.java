package org.wherry.statistics.model;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import org.wherry.common.model.Rate;

/**
 * How a statement was answered. A blank is no response and is counted: the five always add up to the submissions.
 *
 * @param stronglyAgree how many strongly agreed
 * @param agree how many agreed
 * @param disagree how many disagreed
 * @param stronglyDisagree how many strongly disagreed
 * @param noResponse how many left it blank
 */
@JsonbNillable
@JsonbPropertyOrder({"stronglyAgree", "agree", "disagree", "stronglyDisagree", "noResponse"})
public record AnswerCounts(long stronglyAgree, long agree, long disagree, long stronglyDisagree, long noResponse) {

    /** Nobody answered anything. */
    public static final AnswerCounts NONE = new AnswerCounts(0, 0, 0, 0, 0);

    /** All five together: the submissions, or the submissions times the statements pooled. */
    public long total() {
        return stronglyAgree + agree + disagree + stronglyDisagree + noResponse;
    }

    /** The counts of two statements together. Only counts are pooled; percentages are never averaged. */
    public AnswerCounts plus(AnswerCounts other) {
        return new AnswerCounts(
                stronglyAgree + other.stronglyAgree,
                agree + other.agree,
                disagree + other.disagree,
                stronglyDisagree + other.stronglyDisagree,
                noResponse + other.noResponse);
    }

    /** Each as a percentage of all five, every cell rounded on its own; all empty where there is none. */
    public AnswerPercents percent() {
        return new AnswerPercents(
                percentOf(stronglyAgree),
                percentOf(agree),
                percentOf(disagree),
                percentOf(stronglyDisagree),
                percentOf(noResponse));
    }

    /** Strongly agree and agree together, out of all five. */
    public Rate agreement() {
        return new Rate(stronglyAgree + agree, total());
    }

    private BigDecimal percentOf(long count) {
        return new Rate(count, total()).percent().orElse(null);
    }
}
