package org.wherry.scheduling.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.Arrangements;
import org.wherry.scheduling.model.Networks;
import org.wherry.scheduling.model.Openness;
import org.wherry.scheduling.model.Room;
import org.wherry.scheduling.model.Series;
import org.wherry.scheduling.model.SeriesList;
import org.wherry.scheduling.model.SessionRefusal;
import org.wherry.scheduling.model.Share;
import org.wherry.scheduling.model.Terms;
import org.wherry.scheduling.model.TrainerPart;
import org.wherry.scheduling.model.TrainerPool;
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
    private Networks networks;

    @Inject
    private TrainerPool pool;

    @Inject
    private Directory directory;

    /** How the session of a plan is run. */
    Arrangements arrangements(PlanSession plan) {
        Venue venue = venue(plan.venue());
        return new Arrangements(
                venue,
                series(plan.series()),
                plan.openTo().stream().map(directory::agencyId).collect(Collectors.toSet()),
                plan.collects(),
                plan.bookingOpens(),
                plan.bookingCloses(),
                trainers(plan),
                plan.figuresNote(),
                terms(plan, venue));
    }

    private Terms terms(PlanSession plan, Venue venue) {
        PlanTerms terms = plan.terms();
        return new Terms(
                terms.room() == null ? null : room(venue, terms.room()),
                openness(plan),
                networks.ids(terms.networks()),
                terms.invited().stream()
                        .map(person -> directory.card(person).id())
                        .collect(Collectors.toSet()),
                terms.shares().stream()
                        .map(share -> new Share(sector(share.sector()), share.places(), share.until()))
                        .toList(),
                terms.settings());
    }

    private static Openness openness(PlanSession plan) {
        if (plan.terms().openness() != null) {
            return plan.terms().openness();
        }
        return plan.openTo().isEmpty() ? Openness.ALL : Openness.AGENCIES;
    }

    private static Room room(Venue venue, UUID id) {
        if (venue == null) {
            throw new Refusal(SessionRefusal.ROOM_ELSEWHERE);
        }
        return venue.room(id);
    }

    private long sector(UUID id) {
        return directory.sectors().stream()
                .filter(sector -> sector.publicId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuch("sector", id))
                .id();
    }

    private Map<Long, TrainerPart> trainers(PlanSession plan) {
        // Named twice, somebody keeps the part named first.
        Map<Long, TrainerPart> trainers = plan.trainers().stream()
                .collect(Collectors.toMap(
                        trainer -> directory.card(trainer.person()).id(),
                        PlanSession.Trainer::part,
                        (first, second) -> first));
        trainers.keySet().forEach(pool::admit);
        return trainers;
    }

    private Venue venue(UUID id) {
        return id == null ? null : venues.find(id).orElseThrow(() -> new NoSuch("venue", id));
    }

    private Series series(UUID id) {
        return id == null ? null : series.find(id).orElseThrow(() -> new NoSuch("series", id));
    }
}
