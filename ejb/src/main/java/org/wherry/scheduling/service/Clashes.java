package org.wherry.scheduling.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.CourseSessions;
import org.wherry.scheduling.model.Engagement;
import org.wherry.scheduling.model.Engagements;
import org.wherry.scheduling.model.Room;
import org.wherry.scheduling.model.SessionRefusal;

/** Sees to it that no room and nobody is at two sessions of the programme at once, and says which other one it is. */
@ApplicationScoped
public class Clashes {

    private static final int NOT_KNOWN = 0;
    private static final int KNOWN = 1;

    @Inject
    private Engagements engagements;

    @Inject
    private CourseSessions sessions;

    /** Writes what was changed of a session; where it is in the programme, its room and its trainers must be free. */
    void write(CourseSession session) {
        if (session.state().isPublic()) {
            engagements.hold(session);
            refusal(session).ifPresent(refusal -> {
                throw refusal;
            });
        }
        Violations.refusing(
                () -> {
                    sessions.flush();
                    return null;
                },
                saidByTheDatabase(session));
    }

    /** Why a session could not be in the programme as it is planned, where its room or a trainer is elsewhere. */
    Optional<Refusal> refusal(CourseSession session) {
        return engagements.inTheWayOf(session).map(taken -> told(session, taken));
    }

    private Refusal told(CourseSession session, Engagement taken) {
        if (taken.roomId() != null) {
            return new Refusal(SessionRefusal.ROOM_TAKEN, roomOf(session), KNOWN, taken.title(), taken.starts());
        }
        return new Refusal(SessionRefusal.TRAINER_TAKEN, taken.person(), KNOWN, taken.title(), taken.starts());
    }

    /** The last line: somebody was quicker, and who cannot be asked in a transaction that has failed. */
    private static Map<String, Supplier<? extends Refusal>> saidByTheDatabase(CourseSession session) {
        return Map.of(
                Engagements.ROOM_TAKEN_ONCE,
                () -> new Refusal(SessionRefusal.ROOM_TAKEN, roomOf(session), NOT_KNOWN),
                Engagements.TRAINER_TAKEN_ONCE,
                () -> new Refusal(SessionRefusal.TRAINER_TAKEN, "", NOT_KNOWN));
    }

    private static String roomOf(CourseSession session) {
        return session.room().map(Room::name).orElse("");
    }
}
