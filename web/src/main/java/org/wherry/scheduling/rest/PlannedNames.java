package org.wherry.scheduling.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Sector;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.SessionTrainer;
import org.wherry.scheduling.rest.PlannedSessionJson.NamedJson;
import org.wherry.scheduling.rest.PlannedSessionJson.ShareJson;
import org.wherry.scheduling.rest.PlannedSessionJson.TrainerJson;
import org.wherry.scheduling.service.NetworkService;

/** Who a planned session names, by their ids outside and their names. */
@RequestScoped
public class PlannedNames {

    @Inject
    private Directory directory;

    @Inject
    private NetworkService networks;

    /** The session with all of them. */
    PlannedSessionJson of(CourseSession session) {
        return PlannedSessionJson.of(session, trainers(session), openTo(session), shares(session));
    }

    private List<TrainerJson> trainers(CourseSession session) {
        List<Long> ids =
                session.trainers().stream().map(SessionTrainer::personId).toList();
        Map<Long, PersonCard> cards =
                directory.cards(ids).stream().collect(Collectors.toMap(PersonCard::id, Function.identity()));
        return session.trainers().stream()
                .filter(trainer -> cards.containsKey(trainer.personId()))
                .map(trainer -> {
                    PersonCard card = cards.get(trainer.personId());
                    return new TrainerJson(card.publicId(), card.name(), trainer.part());
                })
                .toList();
    }

    private List<NamedJson> openTo(CourseSession session) {
        Stream<NamedJson> agencies = directory.agencies(session.openTo()).stream()
                .map(agency -> new NamedJson(agency.publicId(), agency.name()));
        Stream<NamedJson> circles = networks.networks().stream()
                .filter(network -> session.networks().contains(network.id()))
                .map(network -> new NamedJson(network.publicId(), network.name()));
        Stream<NamedJson> people = directory.cards(session.invited()).stream()
                .map(person -> new NamedJson(person.publicId(), person.name()));
        return Stream.of(agencies, circles, people).flatMap(Function.identity()).toList();
    }

    private List<ShareJson> shares(CourseSession session) {
        Map<Long, Sector> sectors =
                directory.sectors().stream().collect(Collectors.toMap(Sector::id, Function.identity()));
        return session.shares().stream()
                .map(share -> {
                    Sector sector = sectors.get(share.sector());
                    return new ShareJson(sector.publicId(), sector.name(), share.places(), share.until());
                })
                .toList();
    }
}
