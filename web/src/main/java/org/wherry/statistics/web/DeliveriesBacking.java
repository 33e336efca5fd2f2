package org.wherry.statistics.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.Period;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Words;
import org.wherry.people.model.Roles;
import org.wherry.people.web.Viewer;
import org.wherry.statistics.model.StatisticsRefusal;
import org.wherry.statistics.service.ChoicesService;
import org.wherry.statistics.service.Deliveries;
import org.wherry.statistics.service.SessionCount;
import org.wherry.statistics.service.StatisticsService;

/** How often each course was delivered; for coordinators, with the sessions behind each number. */
@Named("statisticsDeliveries")
@RequestScoped
public class DeliveriesBacking {

    private static final String OFFER = Programme.MULTI_AGENCY.key() + "," + Programme.PARTNER.key();

    @Inject
    private StatisticsService statistics;

    @Inject
    private ChoicesService choices;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private PeriodPicker picker;
    private String programme = "";
    private String course;
    private Deliveries figures;
    private List<SessionCount> sessions = List.of();

    @PostConstruct
    void start() {
        picker = new PeriodPicker(clock, choices.years());
    }

    /** Counts. */
    public void load() {
        Set<Programme> programmes = programmes();
        UUID chosen = Ids.of("course", course);
        picker.pick().ifPresent(period -> {
            figures = statistics.deliveries(period, programmes);
            if (chosen != null && isRowsShown()) {
                sessions = statistics.sessions(period, chosen);
            }
        });
    }

    private Set<Programme> programmes() {
        Set<Programme> programmes = EnumSet.noneOf(Programme.class);
        Stream.of(programme.split(","))
                .filter(key -> !key.isBlank())
                .map(key -> Programme.ofKey(key).orElseThrow(() -> new Refusal(StatisticsRefusal.UNKNOWN_CHOICE, key)))
                .forEach(programmes::add);
        return programmes;
    }

    /** Whether the viewer may see the sessions behind a number. */
    public boolean isRowsShown() {
        return viewer.has(Roles.COORDINATOR);
    }

    /** The address of this page with the sessions behind a row. */
    public String rowsBehind(UUID behind) {
        Period period = figures.period();
        return "/statistics/deliveries?from=" + period.from() + "&to=" + period.to() + "&programme=" + programme
                + "&course=" + behind + "#sessions";
    }

    /** The title of the course whose sessions are shown. */
    public String getCourseTitle() {
        return figures.rows().stream()
                .filter(row -> row.courseId().toString().equals(course))
                .map(Deliveries.Row::course)
                .findFirst()
                .orElse("");
    }

    /** The programmes to choose from. */
    public List<SelectItem> getProgrammes() {
        return Stream.concat(
                        Stream.of(new SelectItem(OFFER, Words.say("statistics.programme.offer"))),
                        Arrays.stream(Programme.values())
                                .map(each ->
                                        new SelectItem(each.key(), Words.say("statistics.programme." + each.key()))))
                .toList();
    }

    /** What was counted; null where the period could not be read. */
    public Deliveries getFigures() {
        return figures;
    }

    /** The sessions behind the chosen row. */
    public List<SessionCount> getSessions() {
        return sessions;
    }

    public PeriodPicker getPicker() {
        return picker;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme == null ? "" : programme.strip();
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }
}
