package org.wherry.catalogue.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.catalogue.model.CatalogueRefusal;
import org.wherry.catalogue.model.Usual;
import org.wherry.catalogue.service.CourseTerms;
import org.wherry.catalogue.service.CourseTermsService;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.PersonCard;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.Venue;
import org.wherry.scheduling.service.VenueService;

/** Says what a new session of a course begins with: where, how many places, and who delivers it. */
@Named("courseUsual")
@ViewScoped
public class UsualBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CourseTermsService service;

    @Inject
    private VenueService venues;

    @Inject
    private Directory directory;

    private String id;
    private String title;
    private long version;
    private UUID venue;
    private Integer capacity;
    private Integer minimum;

    @Size(max = EmailAddress.LONGEST)
    private String email;

    private transient List<PersonCard> trainers;

    /** Reads it; what was typed afterwards stays. */
    public void load() {
        UUID course = PublicId.of("course", id);
        var session = service.usual(course);
        trainers = session.trainers();
        if (title == null) {
            CourseTerms terms = service.terms(course);
            title = terms.title();
            version = terms.version();
            venue = session.usual()
                    .venueId()
                    .flatMap(this::outside)
                    .map(Venue::publicId)
                    .orElse(null);
            capacity = session.usual().capacity().orElse(null);
            minimum = session.usual().minimum().orElse(null);
        }
    }

    private Optional<Venue> outside(long venueInside) {
        return venues.venues().stream().filter(each -> each.id() == venueInside).findFirst();
    }

    /** Keeps it. */
    public String save() {
        try {
            Set<Long> delivering = delivering();
            if (email != null) {
                delivering.add(byEmail());
            }
            keep(delivering);
        } catch (Refusal refusal) {
            if (refusal.reason() == CatalogueRefusal.MINIMUM_ABOVE_CAPACITY) {
                Notices.problemIn("usual:minimum", refusal.reason().key());
                return null;
            }
            if (refusal instanceof NoSuch) {
                Notices.problemIn("usual:email", "catalogue.usual.unknownTrainer");
                return null;
            }
            throw refusal;
        }
        Notices.done("catalogue.course.saved", title);
        return "/catalogue/overview?faces-redirect=true&id=" + id;
    }

    /** Takes a trainer (their id inside) off, and stays. */
    public String remove(long trainer) {
        Set<Long> delivering = delivering();
        delivering.remove(trainer);
        keep(delivering);
        return "/catalogue/usual?faces-redirect=true&id=" + id;
    }

    private void keep(Set<Long> delivering) {
        UUID course = PublicId.of("course", id);
        Long place = venue == null
                ? null
                : venues.venues().stream()
                        .filter(each -> each.publicId().equals(venue))
                        .findFirst()
                        .orElseThrow(() -> new NoSuch("venue", venue))
                        .id();
        service.suggest(course, version, new Usual(place, capacity, minimum), delivering);
    }

    private Set<Long> delivering() {
        return service.usual(PublicId.of("course", id)).trainers().stream()
                .map(PersonCard::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private long byEmail() {
        try {
            return directory
                    .byEmail(new EmailAddress(email).address())
                    .orElseThrow(() -> new NoSuch("person", email))
                    .id();
        } catch (Refusal unreadable) {
            throw new NoSuch("person", email);
        }
    }

    /** The venues to choose from. */
    public List<SelectItem> getVenues() {
        return venues.venues().stream()
                .map(each -> new SelectItem(each.publicId(), each.name()))
                .toList();
    }

    /** Who usually delivers it. */
    public List<PersonCard> getTrainers() {
        return trainers;
    }

    public String getTitle() {
        return title;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public UUID getVenue() {
        return venue;
    }

    public void setVenue(UUID venue) {
        this.venue = venue;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Integer getMinimum() {
        return minimum;
    }

    public void setMinimum(Integer minimum) {
        this.minimum = minimum;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
