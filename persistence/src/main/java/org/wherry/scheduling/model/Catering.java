package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.WorkingDays;

/** By when the caterer of a session has to know who eats what, where that is not the usual day. */
@Entity
@Table(name = "session_catering")
public class Catering {

    /** How many working days before the first day a caterer usually has to know. */
    public static final int USUAL_WORKING_DAYS = 5;

    @Id
    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "cut_off")
    private LocalDate cutOff;

    @Version
    private long version;

    protected Catering() {}

    /** Settles the last day on which the caterer of a session (its id inside) can be told. */
    public Catering(long sessionId, LocalDate cutOff, LocalDate firstDay) {
        this.sessionId = sessionId;
        settle(cutOff, firstDay);
    }

    /**
     * Settles it anew.
     *
     * @throws Refusal when the session has begun by then, or is more than {@value SessionSettings#DAYS_MAX} days away
     */
    public final void settle(LocalDate last, LocalDate firstDay) {
        if (last.isAfter(firstDay)) {
            throw new Refusal(CateringRefusal.CUT_OFF_AFTER_FIRST_DAY, firstDay);
        }
        if (last.isBefore(firstDay.minusDays(SessionSettings.DAYS_MAX))) {
            throw new Refusal(CateringRefusal.CUT_OFF_TOO_EARLY, SessionSettings.DAYS_MAX);
        }
        cutOff = last;
    }

    /** The last day on which the caterer of a session with this first day can be told, where nobody settled one. */
    public static LocalDate usualCutOff(LocalDate firstDay) {
        return WorkingDays.minusWorkingDays(firstDay, USUAL_WORKING_DAYS, List.of());
    }

    /** The last day on which the caterer can be told. */
    public LocalDate cutOff() {
        return cutOff;
    }
}
