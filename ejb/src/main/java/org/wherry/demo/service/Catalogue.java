package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wherry.catalogue.model.Programme;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.catalogue.service.DescribeCourse;
import org.wherry.common.model.Period;
import org.wherry.feedback.service.FeedbackService;
import org.wherry.feedback.service.WriteQuestionnaire;
import org.wherry.scheduling.service.VenueService;

/** Describes the courses, who provides them, what they ask at the end, and what is not known of their figures. */
@ApplicationScoped
public class Catalogue {

    private static final Map<Programme, String> INVENTED_SPREAD = Map.of(
            Programme.SAFER,
            "118 courses were delivered to Safer members in 2018-19. How they spread over the titles was not"
                    + " published; the number of this title is invented for the demo.",
            Programme.COMMISSIONED,
            "78 early years sessions were delivered on behalf of the county council. Their titles, and how the sessions"
                    + " spread over them, are invented for the demo.");

    private static final String NOT_PRINTED = "How often it was delivered in this period was not published.";

    @Inject
    private CatalogueService catalogue;

    @Inject
    private FeedbackService feedback;

    @Inject
    private VenueService venues;

    void describe(DemoFiles files, Known known) {
        Map<String, UUID> providers = new HashMap<>();
        files.providers().forEach(provider -> providers.put(provider.key(), catalogue.addProvider(provider.name())));
        Map<String, Period> unrecorded = unrecorded(files);
        files.courses()
                .values()
                .forEach(course -> known.course(
                        course.key(),
                        catalogue.create(description(
                                course,
                                providers.get(course.provider()),
                                files.outcomes().getOrDefault(course.key(), List.of()),
                                Optional.ofNullable(unrecorded.get(course.key()))))));
        roadshow(files, known);
    }

    private void roadshow(DemoFiles files, Known known) {
        UUID questionnaire = feedback.addQuestionnaire(new WriteQuestionnaire(
                "scr-roadshow",
                "Roadshow on a case review",
                "The roadshow …",
                files.roadshow().stream().map(DemoFiles.Statement::text).toList()));
        files.eventSessions().stream()
                .filter(session -> session.series().isPresent())
                .forEach(session -> {
                    String key = session.series().get();
                    if (!known.hasSeries(key)) {
                        known.series(key, venues.addSeries(key, "Case review roadshow 2018"));
                        feedback.useFor(known.course(session.course()), questionnaire);
                    }
                });
    }

    /** The period for which nobody published how often a course ran: the year, or the months of the event. */
    private static Map<String, Period> unrecorded(DemoFiles files) {
        Map<String, Period> unrecorded = new HashMap<>();
        files.printed().stream()
                .filter(printed -> printed.number().isEmpty() && !files.isSpread(printed.course()))
                .forEach(printed -> unrecorded.put(printed.course(), ReferenceYear.YEAR));
        files.events().stream()
                .filter(event -> !ReferenceYear.YEAR.includes(event.from()))
                .forEach(event -> unrecorded.put(event.course(), new Period(event.from(), event.to())));
        return unrecorded;
    }

    private static DescribeCourse description(
            DemoFiles.Course course, UUID provider, List<String> outcomes, Optional<Period> unrecorded) {
        return new DescribeCourse(
                course.title(),
                course.programme(),
                course.kind(),
                provider,
                course.format(),
                course.days(),
                course.hoursPerDay(),
                course.summary(),
                course.audience(),
                course.contentNote().orElse(null),
                outcomes,
                unrecorded.orElse(null),
                unrecorded.map(period -> NOT_PRINTED).orElse(INVENTED_SPREAD.get(course.programme())));
    }
}
