package org.wherry.statistics.service;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.model.Period;

/**
 * How often each course was delivered in a period. A delivery is a session that was not called off and whose last day
 * is over; it belongs to the period of its first day, and two days are one delivery.
 *
 * @param period the first and last day asked for
 * @param total the deliveries of all rows whose count is known
 * @param rows a row for each course with deliveries, or whose number of runs in the period was never recorded
 */
@JsonbPropertyOrder({"period", "total", "rows"})
@Schema(name = "Deliveries", description = "Sessions that were not called off and whose last day is over, by course")
public record Deliveries(
        Period period,

        @Schema(description = "Deliveries of all rows whose count is known", examples = "156")
        long total,

        List<Row> rows) {

    /** Adds up what is known. */
    static Deliveries of(Period period, List<Row> rows) {
        long total = rows.stream()
                .map(Row::deliveries)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return new Deliveries(period, total, rows);
    }

    /** How many courses have a known count. */
    public long titles() {
        return rows.stream().filter(row -> row.deliveries() != null).count();
    }

    /**
     * One course.
     *
     * @param courseId the course's id
     * @param course its title
     * @param programme the key of its programme
     * @param provider who delivers it
     * @param format such as "full day"
     * @param deliveries how often; null where it was never recorded
     * @param note what a reader has to know about where the row comes from, or null
     */
    @JsonbNillable
    @JsonbPropertyOrder({"courseId", "course", "programme", "provider", "format", "deliveries", "note"})
    @Schema(name = "DeliveriesRow", description = "The deliveries of one course")
    public record Row(
            UUID courseId,
            @Schema(description = "The course’s title") String course,

            @Schema(description = "The key of its programme", examples = "multi-agency")
            String programme,

            @Schema(description = "Who delivers it") String provider,
            @Schema(examples = "full day") String format,

            @Schema(description = "How often; null where the number of runs was never recorded", nullable = true)
            Long deliveries,

            @Schema(description = "Where the row’s numbers come from", nullable = true)
            String note) {}
}
