package org.wherry.scheduling.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * An entry of a session's agenda: on one of its days, from when to when, and what it is. A round offers workshops of
 * which each delegate chooses one. It is written when the session is planned, may be changed while the session lasts,
 * and goes when it is taken out. That it lies in the day and that nothing else is on then is what {@link Agenda} sees to.
 */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {

    /** The longest title, and name of a speaker or room. */
    public static final int NAME_MAX = 200;

    @Id
    @SequenceGenerator(name = "agenda_item_seq", sequenceName = "agenda_item_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_item_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "session_id")
    private Long sessionId;

    @Column(name = "day_number")
    private int dayNumber;

    private LocalTime starts;

    private LocalTime ends;

    @Enumerated(EnumType.STRING)
    private AgendaKind kind;

    private String title;

    private String speaker;

    private String room;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Workshop> workshops = new ArrayList<>();

    @Version
    private long version;

    protected AgendaItem() {}

    AgendaItem(Long sessionId, AgendaPlan plan) {
        this.sessionId = sessionId;
        become(plan);
    }

    /** Is this from now on; whatever workshop is not in the plan goes. */
    final void become(AgendaPlan plan) {
        dayNumber = plan.day();
        starts = plan.starts();
        ends = plan.ends();
        kind = plan.kind();
        title = Text.line(plan.title(), "title", NAME_MAX);
        speaker = optionalLine(plan.speaker(), "speaker");
        room = optionalLine(plan.room(), "room");
        offer(plan.workshops());
    }

    /** What it is, as something new would be planned. */
    AgendaPlan asPlan() {
        List<AgendaPlan.Offer> offers =
                workshops().stream().map(Workshop::asOffer).toList();
        return new AgendaPlan(dayNumber, starts, ends, kind, title, speaker, room, offers);
    }

    private void offer(List<AgendaPlan.Offer> offers) {
        workshops.removeAll(goneBy(offers));
        Set<String> titles = new HashSet<>();
        int position = 0;
        for (AgendaPlan.Offer offer : offers) {
            Workshop workshop = offer.id() == null ? started() : workshop(offer.id());
            workshop.become(offer, ++position);
            if (!titles.add(workshop.title().toLowerCase(Locale.ROOT))) {
                throw new Refusal(AgendaRefusal.WORKSHOP_NAMED_TWICE, workshop.title());
            }
        }
    }

    private Workshop started() {
        Workshop workshop = new Workshop(this);
        workshops.add(workshop);
        return workshop;
    }

    private Workshop workshop(UUID wanted) {
        return workshops.stream()
                .filter(each -> each.publicId().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NoSuch("workshop", wanted));
    }

    /** The workshops that are not among those offered. */
    List<Workshop> goneBy(List<AgendaPlan.Offer> offers) {
        Set<UUID> stay = new HashSet<>(offers.stream()
                .map(AgendaPlan.Offer::id)
                .filter(Objects::nonNull)
                .toList());
        return workshops.stream()
                .filter(each -> !stay.contains(each.publicId()))
                .toList();
    }

    boolean overlaps(AgendaPlan plan) {
        return dayNumber == plan.day()
                && starts.isBefore(plan.ends())
                && plan.starts().isBefore(ends);
    }

    static String optionalLine(String typed, String field) {
        return typed == null || typed.isBlank() ? null : Text.line(typed, field, NAME_MAX);
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** On which day of the session it is, from 1. */
    public int dayNumber() {
        return dayNumber;
    }

    /** When it begins, on the county's clocks. */
    public LocalTime starts() {
        return starts;
    }

    /** When it ends, on the county's clocks. */
    public LocalTime ends() {
        return ends;
    }

    /** What it is. */
    public AgendaKind kind() {
        return kind;
    }

    /** Whether delegates choose a workshop then. */
    public boolean isRound() {
        return kind == AgendaKind.WORKSHOPS;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** Who speaks, in words. */
    public Optional<String> speaker() {
        return Optional.ofNullable(speaker);
    }

    /** Where it is, in words. */
    public Optional<String> room() {
        return Optional.ofNullable(room);
    }

    /** The workshops that it offers, in their order. */
    public List<Workshop> workshops() {
        return workshops.stream()
                .sorted(Comparator.comparingInt(Workshop::position))
                .toList();
    }

    /** How often it was changed. */
    public long version() {
        return version;
    }
}
