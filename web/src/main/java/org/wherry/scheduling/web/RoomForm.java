package org.wherry.scheduling.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.Room;
import org.wherry.scheduling.service.VenueRegister;

/** A room of a venue as it is typed in. */
public class RoomForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;

    @Size(max = Room.NAME_MAX)
    private String name;

    @Min(1)
    @Max(CourseSession.CAPACITY_MAX)
    private Integer seats;

    @Min(1)
    @Max(CourseSession.CAPACITY_MAX)
    private Integer fireLimit;

    static RoomForm of(Room room) {
        RoomForm form = new RoomForm();
        form.id = room.publicId();
        form.name = room.name();
        form.seats = room.capacity();
        form.fireLimit = room.fireLimit();
        return form;
    }

    VenueRegister.DescribeRoom toRoom() {
        return new VenueRegister.DescribeRoom(id, name, seats, fireLimit);
    }

    /** Whether it is in the register already: sessions may point at it, so it stays. */
    public boolean isKept() {
        return id != null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public Integer getFireLimit() {
        return fireLimit;
    }

    public void setFireLimit(Integer fireLimit) {
        this.fireLimit = fireLimit;
    }
}
