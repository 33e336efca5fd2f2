package org.wherry.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wherry.statistics.service.Feedback;
import org.wherry.statistics.service.StatisticsService;

/** Where figures begin: what can be asked, and what others published that cannot be counted here. */
@Named("statisticsIndex")
@RequestScoped
public class StatisticsBacking {

    @Inject
    private StatisticsService statistics;

    private List<Feedback.Imported> published = List.of();

    /** Reads what others published. */
    public void load() {
        published = statistics.published();
    }

    /** What others published that tells of no series. */
    public List<Feedback.Imported> getPublished() {
        return published;
    }
}
