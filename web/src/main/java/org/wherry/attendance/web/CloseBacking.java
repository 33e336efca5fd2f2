package org.wherry.attendance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.wherry.attendance.model.Mark;
import org.wherry.attendance.model.RegisterSheet;
import org.wherry.attendance.model.TaughtDay;
import org.wherry.attendance.service.RegisterService;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;

/** Closes a register for good, after a last look at what it says. */
@Named("closeRegister")
@ViewScoped
public class CloseBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterService registers;

    @Inject
    private Clock clock;

    private String session;
    private transient RegisterSheet sheet;

    /** Reads it. */
    public void load() {
        sheet = registers.sheet(PublicId.of("session", session));
    }

    /** Closes it, which completes the session. */
    public String close() {
        registers.close(PublicId.of("session", session));
        Notices.done("attendance.close.done");
        return "/attendance/mine?faces-redirect=true";
    }

    /** Whether the last day has begun. */
    public boolean isLastDayBegun() {
        return sheet.days().stream().allMatch(day -> day.hasBegun(clock.instant()));
    }

    /** The days on which somebody has no mark. */
    public List<TaughtDay> getUnfinished() {
        return sheet.days().stream().filter(day -> unmarked(day) > 0).toList();
    }

    /** How many of those who booked have no mark on a day; a walk-in was there on the days they were. */
    public long unmarked(TaughtDay day) {
        return sheet.lines().stream()
                .filter(line -> !line.isWalkIn() && !line.marks().containsKey(day.publicId()))
                .count();
    }

    /** How many have a mark on a day. */
    public long count(TaughtDay day, String mark) {
        return sheet.lines().stream()
                .filter(line -> line.marks().get(day.publicId()) == Mark.valueOf(mark))
                .count();
    }

    public RegisterSheet getSheet() {
        return sheet;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
