package org.wherry.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.wherry.attendance.model.TaughtSession;
import org.wherry.attendance.service.RegisterService;
import org.wherry.common.model.CountyTime;

/** The sessions that the person who is signed in delivers: registers to take, and what is coming. */
@Named("taught")
@RequestScoped
public class TaughtBacking {

    @Inject
    private RegisterService registers;

    @Inject
    private Clock clock;

    private List<TaughtSession> all;

    /** Reads them. */
    public void load() {
        all = registers.mine();
    }

    /** Sessions that have begun and whose register is open: the work to do. */
    public List<TaughtSession> getOpen() {
        return all.stream()
                .filter(session -> hasBegun(session) && !session.isClosed())
                .toList();
    }

    /** Sessions still to come. */
    public List<TaughtSession> getUpcoming() {
        return all.stream().filter(session -> !hasBegun(session)).toList();
    }

    /** Sessions whose register was closed of late. */
    public List<TaughtSession> getClosed() {
        return all.stream()
                .filter(session -> hasBegun(session) && session.isClosed())
                .toList();
    }

    /** Whether the list of delegates of a coming session can be seen yet. */
    public boolean canSee(TaughtSession session) {
        return session.isOpenToTrainers(clock.instant());
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    private boolean hasBegun(TaughtSession session) {
        return !session.firstDay().isAfter(CountyTime.dateOf(clock.instant()));
    }
}
