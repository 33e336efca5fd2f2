package org.wherry.scheduling.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.common.model.NoSuch;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.Arrangements;
import org.wherry.scheduling.model.Series;
import org.wherry.scheduling.model.SeriesList;
import org.wherry.scheduling.model.TrainerPart;
import org.wherry.scheduling.model.Venue;
import org.wherry.scheduling.model.Venues;

/** Finds what a plan names by its ids outside; what does not exist is refused. */
@ApplicationScoped
public class PlanReader {

    @Inject
    private Venues venues;

    @Inject
    private SeriesList series;

    @Inject
    private Directory directory;

    /** How the session of a plan is run. */
    Arrangements arrangements(PlanSession plan) {
        return new Arrangements(
                venue(plan.venue()),
                series(plan.series()),
                plan.openTo().stream().map(directory::agencyId).collect(Collectors.toSet()),
                plan.collects(),
                plan.bookingOpens(),
                plan.bookingCloses(),
                trainers(plan),
                plan.figuresNote());
    }

    private Map<Long, TrainerPart> trainers(PlanSession plan) {
        // Named twice, somebody keeps the part named first.
        return plan.trainers().stream()
                .collect(Collectors.toMap(
                        trainer -> directory.card(trainer.person()).id(),
                        PlanSession.Trainer::part,
                        (first, second) -> first));
    }

    private Venue venue(UUID id) {
        return id == null ? null : venues.find(id).orElseThrow(() -> new NoSuch("venue", id));
    }

    private Series series(UUID id) {
        return id == null ? null : series.find(id).orElseThrow(() -> new NoSuch("series", id));
    }
}
