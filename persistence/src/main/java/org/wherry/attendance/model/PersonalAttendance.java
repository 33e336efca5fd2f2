package org.wherry.attendance.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wherry.people.model.Kept;
import org.wherry.people.model.PersonalTables;

/** What is kept about who came to what. Marks are what the figures are counted from, and so stay as they are. */
@ApplicationScoped
public class PersonalAttendance extends PersonalTables {

    private static final String COURSE = """
             JOIN course_session s ON s.id = r.session_id
             JOIN course c ON c.id = s.course_id
            """;

    private static final Kept MARKS = Kept.of("attendance", "attendance_mark.person_id")
            .telling("course", "c.title")
            .telling("day", "d.day")
            .telling("mark", "m.mark")
            .telling("agency", "a.name")
            .telling("markedAt", "m.marked_at")
            .from("attendance_mark m JOIN register r ON r.id = m.register_id" + COURSE + """
                     JOIN session_day d ON d.id = m.session_day_id
                     LEFT JOIN booking b ON b.id = m.booking_id
                     LEFT JOIN post t ON t.id = coalesce(b.post_id, m.post_id)
                     LEFT JOIN agency a ON a.id = t.agency_id
                    WHERE m.person_id = ?1 ORDER BY d.day, m.id""");

    private static final Kept MARKED = Kept.of("marksGiven", "attendance_mark.marked_by")
            .telling("course", "c.title")
            .telling("firstDay", "s.first_day")
            .telling("number", "count(*)")
            .from("attendance_mark m JOIN register r ON r.id = m.register_id" + COURSE
                    + "WHERE m.marked_by = ?1 GROUP BY s.id, c.title, s.first_day ORDER BY s.first_day, s.id");

    private static final Kept CLOSED = Kept.of("registersClosed", "register.closed_by")
            .telling("course", "c.title")
            .telling("firstDay", "s.first_day")
            .telling("closedAt", "r.closed_at")
            .from("register r" + COURSE + "WHERE r.closed_by = ?1 ORDER BY r.closed_at");

    private static final Kept NEEDS = Kept.of("needsOnSessions", "session_need.person_id")
            .telling("course", "c.title")
            .telling("firstDay", "s.first_day")
            .telling("kinds", "r.kinds")
            .telling("words", "r.words")
            .from("session_need r" + COURSE + "WHERE r.person_id = ?1 ORDER BY s.first_day, s.id")
            .forgottenBy("DELETE FROM session_need WHERE person_id = ?1");

    private static final Kept CONTACTS = Kept.of("sharedContacts", "shared_contact.person_id")
            .telling("course", "c.title")
            .telling("firstDay", "s.first_day")
            .telling("sharedAt", "r.shared_at")
            .from("shared_contact r" + COURSE + "WHERE r.person_id = ?1 ORDER BY s.first_day, s.id")
            .endedBy("DELETE FROM shared_contact WHERE person_id = ?1");

    /** Declares them. */
    public PersonalAttendance() {
        super(List.of(MARKS, MARKED, CLOSED, NEEDS, CONTACTS), List.of());
    }
}
