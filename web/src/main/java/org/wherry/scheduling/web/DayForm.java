package org.wherry.scheduling.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.model.SessionDay;

/** One day of a session as it is typed in. */
public class DayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final LocalTime USUAL_START = LocalTime.of(9, 30);
    private static final LocalTime USUAL_END = LocalTime.of(16, 30);

    private LocalDate day;
    private LocalTime starts = USUAL_START;
    private LocalTime ends = USUAL_END;

    static DayForm of(SessionDay day) {
        DayForm form = new DayForm();
        form.day = day.day();
        form.starts = day.starts();
        form.ends = day.ends();
        return form;
    }

    Day toDay() {
        return new Day(day, starts, ends);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public void setStarts(LocalTime starts) {
        this.starts = starts;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }
}
