package org.wherry.scheduling.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.wherry.scheduling.model.AgendaItem;
import org.wherry.scheduling.model.AgendaPlan;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.Workshop;

/** A workshop of a round as it is typed in. */
public class WorkshopForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private int taken;

    @Size(max = AgendaItem.NAME_MAX)
    private String title;

    @Size(max = Workshop.DESCRIPTION_MAX)
    private String description;

    @Size(max = AgendaItem.NAME_MAX)
    private String leader;

    @Size(max = AgendaItem.NAME_MAX)
    private String room;

    @Min(1)
    @Max(CourseSession.CAPACITY_MAX)
    private Integer places;

    static WorkshopForm of(Workshop workshop) {
        WorkshopForm form = new WorkshopForm();
        form.id = workshop.publicId();
        form.taken = workshop.placesTaken();
        form.title = workshop.title();
        form.description = workshop.description().orElse(null);
        form.leader = workshop.leader().orElse(null);
        form.room = workshop.room().orElse(null);
        form.places = workshop.places();
        return form;
    }

    AgendaPlan.Offer toOffer() {
        return new AgendaPlan.Offer(id, title, description, leader, room, places);
    }

    /** How many had chosen it when the form was opened. */
    public int getTaken() {
        return taken;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getLeader() {
        return leader;
    }

    public void setLeader(String leader) {
        this.leader = leader;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }
}
