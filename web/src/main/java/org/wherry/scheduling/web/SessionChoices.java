package org.wherry.scheduling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.web.Words;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.Openness;
import org.wherry.scheduling.model.Room;
import org.wherry.scheduling.model.TrainerPart;
import org.wherry.scheduling.model.Venue;
import org.wherry.scheduling.service.NetworkService;
import org.wherry.scheduling.service.TrainerPoolService;
import org.wherry.scheduling.service.VenueService;

/** What there is to choose from when a session is planned. */
@Named("sessionChoices")
@RequestScoped
public class SessionChoices {

    @Inject
    private VenueService venues;

    @Inject
    private NetworkService networks;

    @Inject
    private TrainerPoolService pool;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Directory directory;

    private List<SelectItem> trainers;

    /** The venues, with how many the largest room of each holds. */
    public List<SelectItem> getVenues() {
        return venues.venues().stream()
                .map(each -> new SelectItem(
                        each.publicId(),
                        Words.say("scheduling.form.venueHolds", List.of(each.name(), each.capacity()))))
                .toList();
    }

    /** The rooms, under their venues. */
    public List<SelectItem> getRooms() {
        return venues.venues().stream().<SelectItem>map(SessionChoices::roomsOf).toList();
    }

    private static SelectItemGroup roomsOf(Venue venue) {
        SelectItem[] rooms = venue.rooms().stream().map(SessionChoices::room).toArray(SelectItem[]::new);
        return new SelectItemGroup(venue.name(), null, false, rooms);
    }

    private static SelectItem room(Room room) {
        return new SelectItem(
                room.publicId(),
                Words.say("scheduling.form.roomHolds", List.of(room.name(), room.capacity(), room.fireLimit())));
    }

    /** The series. */
    public List<SelectItem> getSeries() {
        return venues.seriesList().stream()
                .map(each -> new SelectItem(each.publicId(), each.name()))
                .toList();
    }

    /** Those of the pool who may train for a course. */
    public List<SelectItem> trainers(UUID course) {
        if (trainers == null) {
            trainers = pool.mayTrain(catalogue.course(course).programme()).stream()
                    .map(each -> new SelectItem(each.person(), each.name()))
                    .toList();
        }
        return trainers;
    }

    /** What somebody can do at a session. */
    public List<SelectItem> getParts() {
        return said("scheduling.part.", TrainerPart.values());
    }

    /** Who a session can be for. */
    public List<SelectItem> getOpennesses() {
        return said("scheduling.openness.", Openness.values());
    }

    /** The networks. */
    public List<SelectItem> getNetworks() {
        return networks.networks().stream()
                .map(each -> new SelectItem(each.publicId(), each.name()))
                .toList();
    }

    /** The sectors. */
    public List<SelectItem> getSectors() {
        return directory.sectors().stream()
                .map(each -> new SelectItem(each.publicId(), each.name()))
                .toList();
    }

    /** The ways of collecting feedback. */
    public List<SelectItem> getWaysOfFeedback() {
        return said("scheduling.collects.", CollectsFeedback.values());
    }

    private static List<SelectItem> said(String key, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> new SelectItem(each, Words.say(key + each)))
                .toList();
    }
}
