package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wherry.common.model.Text;

/** Something that happened to an agency. It is written once and never changed. */
@Entity
@Table(name = "agency_event")
public class AgencyEvent {

    private static final int NOTE_MAX = 500;

    /** What can happen to an agency. */
    public enum Act {
        ENTERED,
        CHANGED,
        MOVED,
        MERGED,
        MERGE_UNDONE,
        CLOSED,
        REOPENED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_event_seq")
    @SequenceGenerator(name = "agency_event_seq", sequenceName = "agency_event_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency_id")
    private Agency agency;

    @Enumerated(EnumType.STRING)
    private Act act;

    private Instant at;

    @Column(name = "by_id")
    private Long byId;

    private String note;

    protected AgencyEvent() {}

    /**
     * Writes down what happened.
     *
     * @param by the id inside of whoever did it, or null for a job
     * @param note the names or the reason that go with it, or null
     */
    public AgencyEvent(Agency agency, Act act, Instant at, Long by, String note) {
        this.agency = agency;
        this.act = act;
        this.at = at;
        this.byId = by;
        this.note = Text.optional(note, "note", NOTE_MAX);
    }
}
