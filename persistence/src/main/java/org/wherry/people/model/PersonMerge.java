package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Refusal;

/**
 * Two records of one person that became one.
 *
 * <p>It is made by a coordinator, who points from the record that goes to the record that stays; no other row moves.
 * For {@link #UNDO_DAYS} days it can be undone, which takes the pointer away. Records can be merged one after the
 * other, and such a chain can be undone at any of its links.
 */
@Entity
@Table(name = "person_merge")
public class PersonMerge {

    /** For how many days a merge can be undone. */
    public static final int UNDO_DAYS = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_merge_seq")
    @SequenceGenerator(name = "person_merge_seq", sequenceName = "person_merge_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "merged_id")
    private Person merged;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "survivor_id")
    private Person survivor;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private Long mergedBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private Long undoneBy;

    @Version
    private long version;

    protected PersonMerge() {}

    /**
     * Merges one record into another.
     *
     * @param goes the record that the other one stands for from now on
     * @param stays the record that stands for both
     * @param by who merges them (id inside), or null for a job
     * @throws Refusal when the two are one already, one of them was merged elsewhere, what keeps the person safe stands
     *     on the record that goes alone, or somebody merges themselves
     */
    public PersonMerge(Person goes, Person stays, Long by, Instant now) {
        refuseUnlessMergeable(goes, stays, by);
        merged = goes;
        survivor = stays;
        mergedBy = by;
        mergedAt = now;
        goes.mergeInto(stays);
    }

    /** Makes sure that two records can be merged by somebody, as far as the two themselves tell. */
    public static void refuseUnlessMergeable(Person goes, Person stays, Long by) {
        if (goes.publicId().equals(stays.publicId())
                || isInto(goes.mergedInto(), stays)
                || isInto(stays.mergedInto(), goes)) {
            throw new Refusal(MergeRefusal.ALREADY_ONE);
        }
        if (goes.mergedInto().isPresent() || stays.mergedInto().isPresent()) {
            throw new Refusal(MergeRefusal.ALREADY_MERGED);
        }
        if (goes.isProtected() && !stays.isProtected() || goes.isUnderEighteen() && !stays.isUnderEighteen()) {
            throw new Refusal(MergeRefusal.LOSES_SAFETY, stays.name());
        }
        if (by != null && (by.equals(goes.id()) || by.equals(stays.id()))) {
            throw new Refusal(MergeRefusal.MERGES_THEMSELVES);
        }
    }

    private static boolean isInto(Optional<Person> pointer, Person other) {
        return pointer.map(Person::publicId).filter(other.publicId()::equals).isPresent();
    }

    /**
     * Lets the two be two again.
     *
     * @param by who undoes it (id inside)
     * @throws Refusal when it was undone before, it is too late, or one of the two is their own
     */
    public void undo(long by, Instant now) {
        if (undoneAt != null) {
            throw new Refusal(MergeRefusal.MERGE_UNDONE);
        }
        if (!now.isBefore(undoUntil())) {
            throw new Refusal(MergeRefusal.TOO_LATE_TO_UNDO, undoUntil());
        }
        if (Objects.equals(merged.id(), by) || Objects.equals(survivor.id(), by)) {
            throw new Refusal(MergeRefusal.MERGES_THEMSELVES);
        }
        undoneAt = now;
        undoneBy = by;
        merged.standAgain();
    }

    /** Before when it can be undone. */
    public Instant undoUntil() {
        return mergedAt.plus(Duration.ofDays(UNDO_DAYS));
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** The record that went. */
    public Person merged() {
        return merged;
    }

    /** The record that stands for it. */
    public Person survivor() {
        return survivor;
    }

    /** When it was undone. */
    public Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }
}
