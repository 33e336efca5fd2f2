package org.wherry.scheduling.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a session is known by, whom it admits, and when it can be booked.
 *
 * <p>The id stands here because the provider knows the collections of a superclass by an id of that class.
 */
@MappedSuperclass
public abstract class AdmittingSession {

    @Id
    @SequenceGenerator(name = "course_session_seq", sequenceName = "course_session_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_session_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Enumerated(EnumType.STRING)
    private Openness openness = Openness.ALL;

    /** Whether it is for some only: what the programme's list asks. */
    private boolean closed;

    @ElementCollection
    @CollectionTable(name = "session_open_to", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "agency_id")
    private Set<Long> agencies = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "session_network", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "network_id")
    private Set<Long> networks = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "session_invited", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "person_id")
    private Set<Long> invited = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "session_share", joinColumns = @JoinColumn(name = "session_id"))
    private List<Share> shares = new ArrayList<>();

    @Column(name = "booking_opens")
    private Instant opens;

    @Column(name = "booking_closes")
    private Instant closes;

    /** Admits whom the arrangements name. */
    final void admit(Arrangements how) {
        Terms terms = how.terms();
        openness = terms.openness();
        closed = openness != Openness.ALL;
        settle(agencies, how.openTo());
        settle(networks, terms.networks());
        settle(invited, terms.invited());
        // What stays keeps its row.
        shares.removeIf(share -> !terms.shares().contains(share));
        terms.shares().stream().filter(share -> !shares.contains(share)).forEach(shares::add);
        opens = how.bookingOpens();
        closes = how.bookingCloses();
    }

    private static void settle(Set<Long> kept, Set<Long> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    public Long id() {
        return id;
    }

    public UUID publicId() {
        return publicId;
    }

    public Openness openness() {
        return openness;
    }

    /** Whether it is for some only. */
    public boolean isClosed() {
        return closed;
    }

    /** The agencies (ids inside) that a closed session is open to, with those below them. */
    public Set<Long> openTo() {
        return openness == Openness.AGENCIES ? Set.copyOf(agencies) : Set.of();
    }

    /** The networks (ids inside) whose members it is for. */
    public Set<Long> networks() {
        return openness == Openness.NETWORK ? Set.copyOf(networks) : Set.of();
    }

    /** The people (ids inside) it is for, where it is by invitation. */
    public Set<Long> invited() {
        return openness == Openness.INVITED ? Set.copyOf(invited) : Set.of();
    }

    /** The places that are kept for sectors until a moment. */
    public List<Share> shares() {
        return shares.stream().sorted(Comparator.comparingLong(Share::sector)).toList();
    }

    public Optional<Instant> bookingOpens() {
        return Optional.ofNullable(opens);
    }

    /** The time that was set for booking to close; it closes when the session begins at the latest. */
    final Optional<Instant> closes() {
        return Optional.ofNullable(closes);
    }
}
