package org.wherry.attendance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.wherry.attendance.model.MarkedAbsent;
import org.wherry.attendance.model.RegisterClosed;
import org.wherry.booking.service.ExpectedLearning;

/**
 * Lets booking look again at what was booked because a session was to be attended first: once its register is closed, a
 * no-show or a part of the days is certain, and so it is when a mark is corrected later.
 */
@ApplicationScoped
public class MarksOfExpectedLearning {

    @Inject
    private ExpectedLearning expected;

    void closed(@Observes RegisterClosed closed) {
        expected.lookAgainAt(closed.sessionId());
    }

    void corrected(@Observes MarkedAbsent marked) {
        expected.lookAgain(marked.personId());
    }
}
