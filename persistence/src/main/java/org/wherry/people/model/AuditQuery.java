package org.wherry.people.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.SearchWords;

/**
 * Which entries of the audit are asked for; what is null is not asked for.
 *
 * @param who words of the name, at the time, of whoever did it, or their id
 * @param act what was done
 * @param whom words of the name, at the time, of whom or what it was done to, or its id
 * @param from the first day
 * @param to the last day
 */
public record AuditQuery(String who, AuditedAct act, String whom, LocalDate from, LocalDate to) {

    /** All of it. */
    public static final AuditQuery ALL = new AuditQuery(null, null, null, null, null);

    /** Refuses days the wrong way round. */
    public AuditQuery {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal(CommonRefusal.NO_SUCH_PERIOD);
        }
    }

    /** Whether anything is asked for. */
    public boolean isNarrowed() {
        return !ALL.equals(new AuditQuery(blankToNull(who), act, blankToNull(whom), from, to));
    }

    Optional<Instant> begins() {
        return Optional.ofNullable(from).map(day -> CountyTime.at(day, LocalTime.MIDNIGHT));
    }

    Optional<Instant> ends() {
        return Optional.ofNullable(to).map(day -> CountyTime.at(day.plusDays(1), LocalTime.MIDNIGHT));
    }

    /** What was typed as an id, where it is one. */
    static Optional<String> id(String typed) {
        try {
            return typed == null
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(typed.strip()).toString());
        } catch (IllegalArgumentException words) {
            return Optional.empty();
        }
    }

    static SearchWords words(String typed) {
        return SearchWords.of(typed);
    }

    private static String blankToNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
