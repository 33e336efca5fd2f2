package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/** The numbers and notes by which a session is run; a session that says nothing is run by the usual ones. */
@Embeddable
public class SessionSettings {

    /** The most days before a session that a date can lie. */
    public static final int DAYS_MAX = 90;

    /** The longest note. */
    public static final int NOTE_MAX = 2000;

    private static final int USUAL_DAYS = 7;
    private static final BigDecimal COST_MAX = new BigDecimal("99999999.99");

    private int minimum;

    @Column(name = "decision_days")
    private int decisionDays = USUAL_DAYS;

    @Column(name = "notice_period_days")
    private int noticePeriodDays = USUAL_DAYS;

    @Column(name = "automatic_offers")
    private boolean automaticOffers = true;

    private boolean charged = true;

    private BigDecimal cost;

    @Column(name = "hides_details")
    private boolean hidesDetails;

    @Column(name = "delegates_note")
    private String delegatesNote;

    @Column(name = "staff_note")
    private String staffNote;

    protected SessionSettings() {}

    /**
     * Sets all of it.
     *
     * @param minimum with fewer than these on the decision day the coordinator decides; 0 for no minimum
     * @param decisionDays how many days before the first day that is, 0 to {@value #DAYS_MAX}
     * @param noticePeriodDays a cancellation fewer days before than this is late, 0 to {@value #DAYS_MAX}
     * @param automaticOffers whether a freed place is offered to whoever waits without anybody's doing
     * @param charged whether a place costs what the price bands say
     * @param cost what the session costs the partnership, or null
     * @param hidesDetails whether trainers' names and the full address are only for those who are confirmed
     * @param delegatesNote what delegates should know, or null
     * @param staffNote what only staff read, or null
     */
    public SessionSettings(
            int minimum,
            int decisionDays,
            int noticePeriodDays,
            boolean automaticOffers,
            boolean charged,
            BigDecimal cost,
            boolean hidesDetails,
            String delegatesNote,
            String staffNote) {
        this.minimum = within(minimum, CourseSession.CAPACITY_MAX);
        this.decisionDays = within(decisionDays, DAYS_MAX);
        this.noticePeriodDays = within(noticePeriodDays, DAYS_MAX);
        this.automaticOffers = automaticOffers;
        this.charged = charged;
        if (cost != null && (cost.signum() < 0 || cost.compareTo(COST_MAX) > 0 || cost.scale() > 2)) {
            throw new Refusal(SessionRefusal.SETTING_IMPOSSIBLE);
        }
        this.cost = cost;
        this.hidesDetails = hidesDetails;
        this.delegatesNote = Text.optional(delegatesNote, "delegatesNote", NOTE_MAX);
        this.staffNote = Text.optional(staffNote, "staffNote", NOTE_MAX);
    }

    /** No minimum, a week's notice, offers without anybody's doing, nothing hidden. */
    public static SessionSettings usual() {
        return new SessionSettings();
    }

    private static int within(int value, int most) {
        if (value < 0 || value > most) {
            throw new Refusal(SessionRefusal.SETTING_IMPOSSIBLE);
        }
        return value;
    }

    public int minimum() {
        return minimum;
    }

    public int decisionDays() {
        return decisionDays;
    }

    public int noticePeriodDays() {
        return noticePeriodDays;
    }

    public boolean automaticOffers() {
        return automaticOffers;
    }

    /** Whether a place costs what the price bands say. */
    public boolean isCharged() {
        return charged;
    }

    /** What the session costs the partnership. */
    public Optional<BigDecimal> cost() {
        return Optional.ofNullable(cost);
    }

    /** Whether trainers' names and the full address are only for those who are confirmed. */
    public boolean hidesDetails() {
        return hidesDetails;
    }

    public Optional<String> delegatesNote() {
        return Optional.ofNullable(delegatesNote);
    }

    public Optional<String> staffNote() {
        return Optional.ofNullable(staffNote);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionSettings settings
                && minimum == settings.minimum
                && decisionDays == settings.decisionDays
                && noticePeriodDays == settings.noticePeriodDays
                && automaticOffers == settings.automaticOffers
                && charged == settings.charged
                && hidesDetails == settings.hidesDetails
                && Objects.equals(cost, settings.cost)
                && Objects.equals(delegatesNote, settings.delegatesNote)
                && Objects.equals(staffNote, settings.staffNote);
    }

    @Override
    public int hashCode() {
        return Objects.hash(minimum, decisionDays, noticePeriodDays, cost, delegatesNote, staffNote);
    }
}
