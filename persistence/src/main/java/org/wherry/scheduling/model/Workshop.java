package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * One of the workshops that a round of an agenda offers. How many of its places are taken is counted by the database
 * itself, from what delegates choose, so it is read here and never written.
 */
@Entity
public class Workshop {

    /** The longest description. */
    public static final int DESCRIPTION_MAX = 1000;

    @Id
    @SequenceGenerator(name = "workshop_seq", sequenceName = "workshop_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workshop_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private AgendaItem item;

    private int position;

    private String title;

    private String description;

    private String leader;

    private String room;

    private int places;

    @Column(name = "places_taken", insertable = false, updatable = false)
    private int placesTaken;

    protected Workshop() {}

    Workshop(AgendaItem item) {
        this.item = item;
    }

    void become(AgendaPlan.Offer offer, int newPosition) {
        title = Text.line(offer.title(), "title", AgendaItem.NAME_MAX);
        description = Text.optional(offer.description(), "description", DESCRIPTION_MAX);
        leader = AgendaItem.optionalLine(offer.leader(), "leader");
        room = AgendaItem.optionalLine(offer.room(), "room");
        if (offer.places() < 1 || offer.places() > CourseSession.CAPACITY_MAX) {
            throw new Refusal(AgendaRefusal.WORKSHOP_PLACES_IMPOSSIBLE);
        }
        if (offer.places() < placesTaken) {
            throw new Refusal(AgendaRefusal.MORE_HAVE_CHOSEN, title, placesTaken);
        }
        places = offer.places();
        position = newPosition;
    }

    /** What it is, as something new would be offered. */
    AgendaPlan.Offer asOffer() {
        return new AgendaPlan.Offer(null, title, description, leader, room, places);
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Where it stands among the workshops of its round, from 1. */
    public int position() {
        return position;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** What it is about. */
    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    /** Who leads it, in words. */
    public Optional<String> leader() {
        return Optional.ofNullable(leader);
    }

    /** Where it is, in words. */
    public Optional<String> room() {
        return Optional.ofNullable(room);
    }

    /** How many can come. */
    public int places() {
        return places;
    }

    /** How many have chosen it. */
    public int placesTaken() {
        return placesTaken;
    }

    /** How many can still choose it. */
    public int placesLeft() {
        return places - placesTaken;
    }
}
