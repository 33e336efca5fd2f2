package org.wherry.scheduling.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.Locality;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.Venue;
import org.wherry.scheduling.service.VenueRegister;
import org.wherry.scheduling.service.VenueService;

/** The register of venues, and one entry of it. */
@Named("venue")
@ViewScoped
public class VenueBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VenueRegister register;

    @Inject
    private VenueService venues;

    @Inject
    private Directory directory;

    private String id;
    private long version;
    private VenueForm form;

    /** Reads the venue, or begins one, once. */
    public void load() {
        if (form != null) {
            return;
        }
        if (id == null) {
            form = VenueForm.empty();
        } else {
            Venue venue = register.venue(PublicId.of("venue", id));
            version = venue.version();
            form = VenueForm.of(
                    venue,
                    directory.localities().stream()
                            .filter(locality -> locality.id() == venue.localityId())
                            .map(Locality::publicId)
                            .findFirst()
                            .orElse(null));
        }
    }

    /** Keeps it. */
    public String save() {
        if (id == null) {
            register.enter(form.toVenue());
        } else {
            register.change(PublicId.of("venue", id), version, form.toVenue());
        }
        Notices.done("scheduling.venue.saved");
        return "/scheduling/venues?faces-redirect=true";
    }

    /** Makes room for another room. */
    public void addRoom() {
        form.getRooms().add(new RoomForm());
    }

    /** Takes away a room that is not in the register yet. */
    public void removeRoom(RoomForm room) {
        if (form.getRooms().size() > 1 && !room.isKept()) {
            form.getRooms().remove(room);
        }
    }

    /** Whether the form was sent to be saved. */
    public boolean isSaving() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return sent.containsKey("venue:go") || sent.containsKey("venue:enter");
    }

    /** Every venue, by name. */
    public List<Venue> getAll() {
        return venues.venues();
    }

    /** The localities to choose from. */
    public List<SelectItem> getLocalities() {
        return directory.localities().stream()
                .map(each -> new SelectItem(each.publicId(), each.name()))
                .toList();
    }

    /** What can be ticked. */
    public List<SelectItem> getOffers() {
        return Stream.of(VenueWords.HEARING_LOOP, VenueWords.QUIET_ROOM, VenueWords.PRAYER_ROOM)
                .map(each -> new SelectItem(each, VenueWords.say(each)))
                .toList();
    }

    public VenueForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
