package org.wherry.notification.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.notification.model.MessageRule;
import org.wherry.notification.service.RuleService;

/** One rule: how many working days, at which time, and whether it holds; and another like it. */
@Named("messageRule")
@ViewScoped
public class RuleBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "/notification/rules?faces-redirect=true";
    private static final int FIRST_HOUR = 6;
    private static final int LAST_HOUR = 20;

    @Inject
    private RuleService service;

    private String id;
    private Long version;
    private boolean on;
    private int hour;

    @NotNull
    @Min(0)
    @Max(MessageRule.MOST_DAYS)
    private Integer days;

    private transient MessageRule rule;

    /** Reads it. */
    public void load() {
        rule = service.rule(id());
        if (version == null) {
            version = rule.version();
            days = rule.workingDays();
            hour = rule.atTime().getHour();
            on = rule.since().isPresent();
        }
    }

    /** Changes it. */
    public String change() {
        service.change(id(), version, days, LocalTime.of(hour, 0), on);
        Notices.done("notification.rule.changed");
        return ALL;
    }

    /** Adds another for the same message, at this number of days. */
    public String add() {
        service.add(id(), days, LocalTime.of(hour, 0));
        Notices.done("notification.rule.added");
        return ALL;
    }

    /** The hours at which messages can go. */
    public List<SelectItem> getHours() {
        return IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
                .mapToObj(each -> new SelectItem(each, Words.time(LocalTime.of(each, 0))))
                .toList();
    }

    private UUID id() {
        return PublicId.of("message rule", id);
    }

    /** The rule, as it stands. */
    public MessageRule getRule() {
        return rule;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public int getHour() {
        return hour;
    }

    public void setHour(int hour) {
        this.hour = hour;
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }
}
