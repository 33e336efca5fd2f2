package org.wherry.statistics.service;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.model.Period;
import org.wherry.statistics.model.SmallNumbers;

/**
 * The people reached in a period: distinct people who attended, all days. A person counts once in each row that they
 * came for and once in the total, so that the rows may exceed it.
 *
 * @param period the first and last day asked for
 * @param by what the rows are
 * @param rows a row for each that anybody came for
 * @param total everybody, each once
 */
@JsonbPropertyOrder({"period", "by", "rows", "total"})
@Schema(name = "Uptake", description = "Distinct people who attended; a person counts once in each row and once in all")
public record Uptake(
        Period period, @Schema(examples = "agency") String by, List<Row> rows, Total total) {

    /** The same with small numbers withheld. */
    Uptake guarded() {
        var people = new SmallNumbers(rows.stream().map(Row::people).toList(), total.people());
        var partly = new SmallNumbers(rows.stream().map(Row::partly).toList(), total.partly());
        List<Row> told = IntStream.range(0, rows.size())
                .mapToObj(row -> rows.get(row).without(people.withholds(row), partly.withholds(row)))
                .toList();
        return new Uptake(period, by, told, total.without(people.withholdsTotal(), partly.withholdsTotal()));
    }

    /** Whether the rows together are more people than there are, because some stand in several. */
    public boolean rowsExceedTotal() {
        return total.people() != null
                && rows.stream().noneMatch(row -> row.people() == null)
                && rows.stream().mapToLong(Row::people).sum() > total.people();
    }

    /**
     * One agency, sector, locality or course.
     *
     * @param key its id or code; "none" for those who named none
     * @param name what it is called
     * @param people distinct people who attended; null when withheld
     * @param attendances people and sessions attended; null when withheld
     * @param partly people and sessions attended in part, which count in neither; null when withheld
     * @param suppressed whether people and attendances are withheld: few, or they would give few away
     * @param partlySuppressed whether those in part are withheld for the same reason
     */
    @JsonbNillable
    @JsonbPropertyOrder({"key", "name", "people", "attendances", "partly", "suppressed", "partlySuppressed"})
    @Schema(name = "UptakeRow", description = "The people of one agency, sector, locality or course")
    public record Row(
            @Schema(description = "Its id or code; none for those who named none")
            String key,

            String name,

            @Schema(description = "Distinct people who attended; null when withheld", nullable = true)
            Long people,

            @Schema(description = "One person and one session; null when withheld", nullable = true)
            Long attendances,

            @Schema(description = "Attended in part, counted in neither; null when withheld", nullable = true)
            Long partly,

            @Schema(description = "Whether people are withheld, because they are few or would give few away")
            boolean suppressed,

            @Schema(description = "Whether those in part are withheld for the same reason")
            boolean partlySuppressed) {

        private Row without(boolean noPeople, boolean noPartly) {
            return new Row(
                    key,
                    name,
                    noPeople ? null : people,
                    noPeople ? null : attendances,
                    noPartly ? null : partly,
                    noPeople,
                    noPartly);
        }
    }

    /**
     * Everybody.
     *
     * @param people distinct people who attended; null when withheld
     * @param attendances people and sessions attended; null when withheld
     * @param partly people and sessions attended in part; null when withheld
     * @param suppressed whether people and attendances are withheld
     * @param partlySuppressed whether those in part are withheld
     */
    @JsonbNillable
    @JsonbPropertyOrder({"people", "attendances", "partly", "suppressed", "partlySuppressed"})
    @Schema(name = "UptakeTotal", description = "Everybody, each person once")
    public record Total(
            @Schema(nullable = true) Long people,
            @Schema(nullable = true) Long attendances,
            @Schema(nullable = true) Long partly,
            boolean suppressed,
            boolean partlySuppressed) {

        private Total without(boolean noPeople, boolean noPartly) {
            return new Total(
                    noPeople ? null : people,
                    noPeople ? null : attendances,
                    noPartly ? null : partly,
                    noPeople,
                    noPartly);
        }
    }
}
