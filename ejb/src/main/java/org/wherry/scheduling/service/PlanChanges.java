package org.wherry.scheduling.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Roles;
import org.wherry.scheduling.model.Agendas;
import org.wherry.scheduling.model.Arrangements;
import org.wherry.scheduling.model.CapacityChanged;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.CourseSessions;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.model.SessionMoved;
import org.wherry.scheduling.model.SessionPublished;
import org.wherry.scheduling.model.SessionRefusal;
import org.wherry.scheduling.model.SessionState;

/** What coordinators do to a planned session at one stroke: hold it again on other dates, move it, make it larger. */
@Stateless
@DenyAll
public class PlanChanges {

    /** The most sessions that are made at once. */
    public static final int COPIES_MAX = 60;

    @Inject
    private CourseSessions sessions;

    @Inject
    private Clashes clashes;

    @Inject
    private OnlinePlaces online;

    @Inject
    private Agendas agendas;

    @Inject
    private Clock clock;

    @Inject
    private Event<Object> happened;

    /**
     * Plans the same session again, once for each first day; its other days, its booking window and its shares keep
     * their distance, and its agenda goes along. All of them are made, or none.
     *
     * @param firstDays 1 to {@value #COPIES_MAX} dates, each once
     * @param publishing whether they go straight into the programme
     * @return their ids outside, in the order of the dates
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public List<UUID> copy(UUID id, List<LocalDate> firstDays, boolean publishing) {
        if (firstDays.isEmpty()
                || firstDays.size() > COPIES_MAX
                || firstDays.stream().distinct().count() < firstDays.size()) {
            throw new Refusal(SessionRefusal.COPIES_IMPOSSIBLE);
        }
        CourseSession pattern = session(id);
        List<UUID> made = new ArrayList<>();
        for (LocalDate firstDay : firstDays.stream().sorted().toList()) {
            made.add(copy(pattern, firstDay, publishing).publicId());
        }
        return made;
    }

    /**
     * Holds a session on other days, or at other times, before it begins; everybody with a booking is told.
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void move(UUID id, long version, List<Day> days) {
        CourseSession session = seen(id, version);
        boolean moved = session.move(days, clock.instant());
        write(session);
        if (moved && session.state() == SessionState.PUBLISHED) {
            happened.fire(new SessionMoved(session.id()));
        }
    }

    /**
     * Gives a session more places, or fewer, but never fewer than are held. While people wait, more places are held
     * back until somebody says that they may be offered.
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void resize(UUID id, long version, int places) {
        CourseSession session = seen(id, version);
        boolean resized = session.resize(places);
        session.arrange(Arrangements.of(session, 0));
        write(session);
        if (resized && session.state() == SessionState.PUBLISHED) {
            happened.fire(new CapacityChanged(session.id(), places));
        }
    }

    private CourseSession copy(CourseSession pattern, LocalDate firstDay, boolean publishing) {
        long later = ChronoUnit.DAYS.between(pattern.firstDay(), firstDay);
        List<Day> days = pattern.days().stream()
                .map(day -> new Day(day.day().plusDays(later), day.starts(), day.ends()))
                .toList();
        CourseSession copy =
                new CourseSession(pattern.courseId(), pattern.capacity(), days, Arrangements.of(pattern, later));
        sessions.add(copy);
        sessions.flush();
        online.keep(copy, online.of(pattern).orElse(null));
        agendas.of(pattern).copiedTo(copy).forEach(agendas::add);
        if (publishing) {
            copy.publish(clock.instant());
            clashes.write(copy);
            happened.fire(new SessionPublished(copy.id()));
        }
        return copy;
    }

    private void write(CourseSession session) {
        sessions.changed(session);
        clashes.write(session);
    }

    private CourseSession seen(UUID id, long version) {
        CourseSession session = session(id);
        if (session.version() != version) {
            throw new LostUpdate();
        }
        return session;
    }

    private CourseSession session(UUID id) {
        return sessions.find(id).orElseThrow(() -> new NoSuch("session", id));
    }
}
