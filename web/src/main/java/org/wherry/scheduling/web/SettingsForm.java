package org.wherry.scheduling.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.SessionSettings;

/** The numbers and notes of a session as they are typed in. */
public class SettingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int COST_DIGITS = 8;

    @Min(0)
    @Max(CourseSession.CAPACITY_MAX)
    private int minimum;

    @Min(0)
    @Max(SessionSettings.DAYS_MAX)
    private int decisionDays;

    @Min(0)
    @Max(SessionSettings.DAYS_MAX)
    private int noticePeriodDays;

    private boolean automaticOffers;
    private boolean charged;

    @Digits(integer = COST_DIGITS, fraction = 2)
    @Min(0)
    private BigDecimal cost;

    private boolean hidesDetails;

    @Size(max = SessionSettings.NOTE_MAX)
    private String delegatesNote;

    @Size(max = SessionSettings.NOTE_MAX)
    private String staffNote;

    static SettingsForm of(SessionSettings settings) {
        SettingsForm form = new SettingsForm();
        form.minimum = settings.minimum();
        form.decisionDays = settings.decisionDays();
        form.noticePeriodDays = settings.noticePeriodDays();
        form.automaticOffers = settings.automaticOffers();
        form.charged = settings.isCharged();
        form.cost = settings.cost().orElse(null);
        form.hidesDetails = settings.hidesDetails();
        form.delegatesNote = settings.delegatesNote().orElse(null);
        form.staffNote = settings.staffNote().orElse(null);
        return form;
    }

    SessionSettings toSettings() {
        return new SessionSettings(
                minimum,
                decisionDays,
                noticePeriodDays,
                automaticOffers,
                charged,
                cost,
                hidesDetails,
                delegatesNote,
                staffNote);
    }

    public int getMinimum() {
        return minimum;
    }

    public void setMinimum(int minimum) {
        this.minimum = minimum;
    }

    public int getDecisionDays() {
        return decisionDays;
    }

    public void setDecisionDays(int decisionDays) {
        this.decisionDays = decisionDays;
    }

    public int getNoticePeriodDays() {
        return noticePeriodDays;
    }

    public void setNoticePeriodDays(int noticePeriodDays) {
        this.noticePeriodDays = noticePeriodDays;
    }

    public boolean isAutomaticOffers() {
        return automaticOffers;
    }

    public void setAutomaticOffers(boolean automaticOffers) {
        this.automaticOffers = automaticOffers;
    }

    public boolean isCharged() {
        return charged;
    }

    public void setCharged(boolean charged) {
        this.charged = charged;
    }

    public BigDecimal getCost() {
        return cost;
    }

    public void setCost(BigDecimal cost) {
        this.cost = cost;
    }

    public boolean isHidesDetails() {
        return hidesDetails;
    }

    public void setHidesDetails(boolean hidesDetails) {
        this.hidesDetails = hidesDetails;
    }

    public String getDelegatesNote() {
        return delegatesNote;
    }

    public void setDelegatesNote(String delegatesNote) {
        this.delegatesNote = delegatesNote;
    }

    public String getStaffNote() {
        return staffNote;
    }

    public void setStaffNote(String staffNote) {
        this.staffNote = staffNote;
    }
}
