package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/** From when an agency is closed, and why. */
@Embeddable
public class Closing {

    public static final int REASON_MAX = 500;

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    @Column(name = "closed_on")
    private LocalDate day;

    @Column(name = "closing_reason")
    private String reason;

    protected Closing() {}

    /**
     * Closes from a day on.
     *
     * @param day the first day on which it is closed, from 1990 to a year from today
     */
    Closing(LocalDate day, String reason, LocalDate today) {
        if (day == null || day.isBefore(EARLIEST) || day.isAfter(today.plusYears(1))) {
            throw new Refusal(AgencyRefusal.AGENCY_CLOSING_DAY_UNLIKELY);
        }
        this.day = day;
        this.reason = Text.required(reason, "reason", REASON_MAX);
    }

    /** The first day on which it is closed, past or to come. */
    public LocalDate day() {
        return day;
    }

    /** Why, in the words of whoever closed it. */
    public String reason() {
        return reason;
    }

    boolean isOverOn(LocalDate today) {
        return !today.isBefore(day);
    }
}
