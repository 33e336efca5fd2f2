package org.wherry.scheduling.falsifier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.Engagement;
import org.wherry.scheduling.model.Engagements;

/** Engagements that nobody holds: each looks before the others have written, and leaves them time to look too. */
@Alternative
@Priority(1)
@ApplicationScoped
public class UnheldEngagements extends Engagements {

    private static final long LONG_ENOUGH_FOR_ALL_TO_LOOK = 1500;

    @Override
    public void hold(CourseSession session) {
        // Nobody waits for anybody.
    }

    @Override
    public Optional<Engagement> inTheWayOf(CourseSession session) {
        Optional<Engagement> seen = super.inTheWayOf(session);
        try {
            Thread.sleep(LONG_ENOUGH_FOR_ALL_TO_LOOK);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return seen;
    }
}
