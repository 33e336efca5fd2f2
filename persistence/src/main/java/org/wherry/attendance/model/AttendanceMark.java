package org.wherry.attendance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One person on one day, with who said so and when. A part of its {@link Register}. */
@Entity
@Table(name = "attendance_mark")
public class AttendanceMark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attendance_mark_seq")
    @SequenceGenerator(name = "attendance_mark_seq", sequenceName = "attendance_mark_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "register_id")
    private Register register;

    @Column(name = "session_day_id")
    private long dayId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "booking_id")
    private Long bookingId;

    @Column(name = "post_id")
    private Long postId;

    @Enumerated(EnumType.STRING)
    private Mark mark;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "marked_by")
    private Long markedBy;

    protected AttendanceMark() {}

    AttendanceMark(Register register, Delegate who, long dayId) {
        this.register = register;
        this.dayId = dayId;
        this.personId = who.personId();
        this.bookingId = who.bookingId();
        this.postId = who.postId();
    }

    void put(Mark mark, Long by, Instant now) {
        if (this.mark != mark) {
            this.mark = mark;
            this.markedBy = by;
            this.markedAt = now;
        }
    }

    boolean isOf(long person, long day) {
        return personId == person && dayId == day;
    }

    /** Who was marked. */
    public long personId() {
        return personId;
    }

    /** On which day. */
    public long dayId() {
        return dayId;
    }

    /** How it was. */
    public Mark mark() {
        return mark;
    }

    /** How they stand in the register: with a booking or as a walk-in. */
    public Delegate delegate() {
        return new Delegate(personId, bookingId, postId);
    }
}
