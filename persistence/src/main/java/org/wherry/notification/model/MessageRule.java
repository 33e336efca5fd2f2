package org.wherry.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.Period;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.WorkingDays;

/**
 * Says that a message goes by itself, so many working days before a session begins or after it ends.
 *
 * <p>A rule holds from when it is switched on: what would have been due before that is not sent, so that nobody gets a
 * year of letters at once. Who gets a place later is told at once what was due for them.
 */
@Entity
@Table(name = "message_rule")
public class MessageRule {

    /** The most working days that a rule counts. */
    public static final int MOST_DAYS = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "message_rule_seq")
    @SequenceGenerator(name = "message_rule_seq", sequenceName = "message_rule_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Enumerated(EnumType.STRING)
    private Template template;

    @Enumerated(EnumType.STRING)
    private RuleMoment moment;

    @Column(name = "working_days")
    private int workingDays;

    @Column(name = "at_time")
    private LocalTime atTime;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_whom")
    private ToWhom toWhom;

    private Instant since;

    @Version
    private long version;

    protected MessageRule() {}

    /** Makes a rule, which holds from now on. */
    public MessageRule(
            Template template, RuleMoment moment, int workingDays, LocalTime atTime, ToWhom toWhom, Instant now) {
        this.template = template;
        this.moment = moment;
        this.toWhom = toWhom;
        change(workingDays, atTime, true, now);
    }

    /**
     * Changes it; it holds, as it now is, from now on.
     *
     * @param days how many working days, from 0 to {@value #MOST_DAYS}
     * @param time at which time of that day
     * @param on whether it sends anything
     */
    public final void change(int days, LocalTime time, boolean on, Instant now) {
        if (days < 0 || days > MOST_DAYS) {
            throw new Refusal(MessageRefusal.DAYS_OUT_OF_RANGE, MOST_DAYS);
        }
        workingDays = days;
        atTime = time;
        since = on ? now : null;
    }

    /**
     * When its message is due about a session.
     *
     * @param firstDay the session's first day
     * @param lastDay its last day
     * @param closed when the office of the reader's agency is closed
     */
    public Instant due(LocalDate firstDay, LocalDate lastDay, Collection<Period> closed) {
        LocalDate day = moment == RuleMoment.BEFORE_START
                ? WorkingDays.minusWorkingDays(firstDay, workingDays, closed)
                : WorkingDays.plusWorkingDays(lastDay, workingDays, closed);
        return CountyTime.at(day, atTime);
    }

    /**
     * Whether what was due at some instant, for somebody who is concerned since another, was due while the rule held.
     *
     * @param due when it was due
     * @param concerned since when they are somebody whom the rule names
     */
    public boolean heldWhenDue(Instant due, Instant concerned) {
        Instant later = due.isAfter(concerned) ? due : concerned;
        return since != null && !later.isBefore(since);
    }

    /** The id inside. */
    public long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Which message it sends. */
    public Template template() {
        return template;
    }

    /** From which moment it counts. */
    public RuleMoment moment() {
        return moment;
    }

    /** How many working days. */
    public int workingDays() {
        return workingDays;
    }

    /** At which time of the day. */
    public LocalTime atTime() {
        return atTime;
    }

    /** To whom. */
    public ToWhom toWhom() {
        return toWhom;
    }

    /** Since when it holds; empty where it is switched off. */
    public Optional<Instant> since() {
        return Optional.ofNullable(since);
    }

    /** How often it was changed. */
    public long version() {
        return version;
    }
}
