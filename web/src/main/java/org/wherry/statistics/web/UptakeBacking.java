package org.wherry.statistics.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Words;
import org.wherry.people.model.Roles;
import org.wherry.people.web.Viewer;
import org.wherry.statistics.model.StatisticsRefusal;
import org.wherry.statistics.model.UptakeBy;
import org.wherry.statistics.service.AskUptake;
import org.wherry.statistics.service.Choice;
import org.wherry.statistics.service.ChoicesService;
import org.wherry.statistics.service.StatisticsService;
import org.wherry.statistics.service.Uptake;

/** Which people were reached. It opens on what its viewer most likely asks: their agency's people, by course. */
@Named("statisticsUptake")
@RequestScoped
public class UptakeBacking {

    @Inject
    private StatisticsService statistics;

    @Inject
    private ChoicesService choices;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private PeriodPicker picker;
    private String by;
    private String course;
    private String agency;
    private Uptake figures;

    @PostConstruct
    void start() {
        picker = new PeriodPicker(clock, choices.years());
    }

    /** Counts. */
    public void load() {
        UptakeBy chosen = by == null || by.isBlank()
                ? usual()
                : UptakeBy.ofKey(by).orElseThrow(() -> new Refusal(StatisticsRefusal.UNKNOWN_CHOICE, by));
        by = chosen.key();
        picker.pick()
                .ifPresent(period -> figures = statistics.uptake(
                        new AskUptake(period, chosen, Set.of(), Ids.of("course", course), Ids.of("agency", agency))));
    }

    private UptakeBy usual() {
        return isOwnAgenciesOnly() ? UptakeBy.COURSE : UptakeBy.AGENCY;
    }

    /** Whether the viewer sees the people of their own agencies and of no others. */
    public boolean isOwnAgenciesOnly() {
        return Stream.of(Roles.COORDINATOR, Roles.ANALYST, Roles.GROUP_MEMBER).noneMatch(viewer::has);
    }

    /** What the rows can be. */
    public List<SelectItem> getBreakdowns() {
        return Arrays.stream(UptakeBy.values())
                .map(each -> new SelectItem(each.key(), Words.say("statistics.uptake.by." + each.key())))
                .toList();
    }

    /** The courses to choose from. */
    public List<Choice> getCourses() {
        return choices.courses();
    }

    /** The agencies to choose from. */
    public List<Choice> getAgencies() {
        return choices.agencies();
    }

    /** What was counted; null where the period could not be read. */
    public Uptake getFigures() {
        return figures;
    }

    public PeriodPicker getPicker() {
        return picker;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }
}
