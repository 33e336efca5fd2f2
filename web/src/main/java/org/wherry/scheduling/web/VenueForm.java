package org.wherry.scheduling.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.Phone;
import org.wherry.scheduling.model.Venue;
import org.wherry.scheduling.model.VenueFacts;
import org.wherry.scheduling.service.VenueRegister;

/** A venue as it is typed in. */
public class VenueForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = Venue.NAME_MAX)
    private String name;

    @Size(max = Venue.ADDRESS_MAX)
    private String address;

    private UUID locality;
    private List<String> offers = new ArrayList<>();

    @Size(max = VenueFacts.TEXT_MAX)
    private String parking;

    @Size(max = VenueFacts.TEXT_MAX)
    private String bus;

    @Size(max = VenueFacts.TEXT_MAX)
    private String entrance;

    @Size(max = VenueFacts.TEXT_MAX)
    private String refreshments;

    @Size(max = Phone.LONGEST)
    private String dayPhone;

    private final List<RoomForm> rooms = new ArrayList<>();

    /** A new venue with one room. */
    static VenueForm empty() {
        VenueForm form = new VenueForm();
        form.rooms.add(new RoomForm());
        return form;
    }

    static VenueForm of(Venue venue, UUID locality) {
        VenueForm form = new VenueForm();
        form.name = venue.name();
        form.address = venue.address();
        form.locality = locality;
        VenueFacts facts = venue.facts();
        form.offer(VenueWords.HEARING_LOOP, facts.hasHearingLoop());
        form.offer(VenueWords.QUIET_ROOM, facts.hasQuietRoom());
        form.offer(VenueWords.PRAYER_ROOM, facts.hasPrayerRoom());
        form.parking = facts.parking().orElse(null);
        form.bus = facts.bus().orElse(null);
        form.entrance = facts.entrance().orElse(null);
        form.refreshments = facts.refreshments().orElse(null);
        form.dayPhone = facts.dayPhone().orElse(null);
        venue.rooms().forEach(room -> form.rooms.add(RoomForm.of(room)));
        return form;
    }

    private void offer(String what, boolean offered) {
        if (offered) {
            offers.add(what);
        }
    }

    VenueRegister.DescribeVenue toVenue() {
        VenueFacts facts = new VenueFacts(
                offers.contains(VenueWords.HEARING_LOOP),
                offers.contains(VenueWords.QUIET_ROOM),
                offers.contains(VenueWords.PRAYER_ROOM),
                parking,
                bus,
                entrance,
                refreshments,
                dayPhone);
        return new VenueRegister.DescribeVenue(
                name,
                address,
                locality,
                facts,
                rooms.stream().map(RoomForm::toRoom).toList());
    }

    public List<RoomForm> getRooms() {
        return rooms;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public UUID getLocality() {
        return locality;
    }

    public void setLocality(UUID locality) {
        this.locality = locality;
    }

    public List<String> getOffers() {
        return offers;
    }

    public void setOffers(List<String> offers) {
        this.offers = offers;
    }

    public String getParking() {
        return parking;
    }

    public void setParking(String parking) {
        this.parking = parking;
    }

    public String getBus() {
        return bus;
    }

    public void setBus(String bus) {
        this.bus = bus;
    }

    public String getEntrance() {
        return entrance;
    }

    public void setEntrance(String entrance) {
        this.entrance = entrance;
    }

    public String getRefreshments() {
        return refreshments;
    }

    public void setRefreshments(String refreshments) {
        this.refreshments = refreshments;
    }

    public String getDayPhone() {
        return dayPhone;
    }

    public void setDayPhone(String dayPhone) {
        this.dayPhone = dayPhone;
    }
}
