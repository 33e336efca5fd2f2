package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** One of the days of a session, in their order from 1. */
@Entity
@Table(name = "session_day")
public class SessionDay {

    @Id
    @SequenceGenerator(name = "session_day_seq", sequenceName = "session_day_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_day_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private CourseSession session;

    private int position;

    private LocalDate day;

    private LocalTime starts;

    private LocalTime ends;

    protected SessionDay() {}

    SessionDay(CourseSession session, Day day) {
        this.session = session;
        this.day = day.day();
    }

    void become(Day times, int newPosition) {
        starts = times.starts();
        ends = times.ends();
        position = newPosition;
    }

    boolean isOn(Day other) {
        return day.equals(other.day());
    }

    Day asDay() {
        return new Day(day, starts, ends);
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Which day of the session it is, from 1. */
    public int position() {
        return position;
    }

    /** The date. */
    public LocalDate day() {
        return day;
    }

    /** When it begins, on the county's clocks. */
    public LocalTime starts() {
        return starts;
    }

    /** When it ends, on the county's clocks. */
    public LocalTime ends() {
        return ends;
    }

    /** Its real times. */
    public DayTimes times() {
        return DayTimes.of(day, starts, ends);
    }
}
