package org.wherry.attendance.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wherry.common.model.Refusal;

/**
 * Who came to a session, day by day.
 *
 * <p>A register is opened by its first mark. From the moment a day begins, everybody expected and everybody who walks
 * in is given a mark for it; a mark can be corrected for as long as the register is open. When nobody
 * expected is without a mark on any day, it is closed, and from then on it says what happened.
 */
@Entity
public class Register {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "register_seq")
    @SequenceGenerator(name = "register_seq", sequenceName = "register_seq", allocationSize = 50)
    private Long id;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private Long closedBy;

    @OneToMany(mappedBy = "register", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<AttendanceMark> marks = new ArrayList<>();

    @Version
    private long version;

    protected Register() {}

    /** Opens the register of a session. */
    public Register(long sessionId) {
        this.sessionId = sessionId;
    }

    /**
     * Marks somebody on one day, or corrects their mark.
     *
     * @param by who says so; null when the system does
     * @throws Refusal when the register is closed, the day has not begun, somebody would mark themselves, or a walk-in
     *     would not have been there
     */
    public void mark(Delegate who, TaughtDay day, Mark mark, Long by, Instant now) {
        refuseIfClosed();
        if (!day.hasBegun(now)) {
            throw new Refusal(AttendanceRefusal.NOT_BEGUN);
        }
        refuseOwnCase(who.personId(), by);
        if (who.isWalkIn() && !mark.isPresent()) {
            throw new Refusal(AttendanceRefusal.WALK_IN_WAS_THERE);
        }
        find(who.personId(), day.id())
                .orElseGet(() -> {
                    AttendanceMark blank = new AttendanceMark(this, who, day.id());
                    marks.add(blank);
                    return blank;
                })
                .put(mark, by, now);
    }

    /**
     * Strikes out a walk-in who was put down by mistake, on every day.
     *
     * @param by who says so; null when the system does
     * @throws Refusal when the register is closed, somebody would strike out themselves, or the person came with a
     *     booking
     */
    public void strikeOut(long personId, Long by) {
        refuseIfClosed();
        refuseOwnCase(personId, by);
        if (standing(personId).filter(Delegate::isWalkIn).isEmpty()) {
            throw new Refusal(AttendanceRefusal.NOT_A_WALK_IN);
        }
        marks.removeIf(mark -> mark.personId() == personId);
    }

    /**
     * Closes it for good.
     *
     * @param expected the people with a confirmed booking
     * @param days all days of the session
     * @param by who closes it; null when the system does
     * @throws Refusal when it is closed, the last day has not begun, or a mark is missing
     */
    public void close(Collection<Long> expected, List<TaughtDay> days, Long by, Instant now) {
        refuseIfClosed();
        if (!days.stream().allMatch(day -> day.hasBegun(now))) {
            throw new Refusal(AttendanceRefusal.NOT_BEGUN);
        }
        long missing = expected.stream()
                .filter(person ->
                        days.stream().anyMatch(day -> find(person, day.id()).isEmpty()))
                .count();
        if (missing > 0) {
            throw new Refusal(AttendanceRefusal.UNMARKED, missing);
        }
        closedAt = now;
        closedBy = by;
    }

    /** Those who were there on any day. */
    public Set<Long> present() {
        return marks.stream()
                .filter(mark -> mark.mark().isPresent())
                .map(AttendanceMark::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How somebody stands in it who has a mark already, by which they can be given another. */
    public Optional<Delegate> standing(long personId) {
        return marks.stream()
                .filter(mark -> mark.personId() == personId)
                .map(AttendanceMark::delegate)
                .findFirst();
    }

    /** Whether it is closed. */
    public boolean isClosed() {
        return closedAt != null;
    }

    /** The marks, in no order. */
    public List<AttendanceMark> marks() {
        return List.copyOf(marks);
    }

    private Optional<AttendanceMark> find(long personId, long dayId) {
        return marks.stream().filter(mark -> mark.isOf(personId, dayId)).findAny();
    }

    private static void refuseOwnCase(long personId, Long by) {
        if (Objects.equals(by, personId)) {
            throw new Refusal(AttendanceRefusal.YOURSELF);
        }
    }

    private void refuseIfClosed() {
        if (isClosed()) {
            throw new Refusal(AttendanceRefusal.CLOSED);
        }
    }
}
