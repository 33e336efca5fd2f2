package org.wherry.scheduling.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.Phone;
import org.wherry.common.model.Text;

/**
 * Somebody in the pool whom sessions can be given to, with the programmes that they may train for and how the training
 * team reaches them. Whoever rests stays in the pool and is offered for no new session.
 */
@Entity
public class Trainer {

    /** The longest note. */
    public static final int NOTE_MAX = 1000;

    @Id
    @SequenceGenerator(name = "trainer_seq", sequenceName = "trainer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trainer_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "person_id")
    private long personId;

    private boolean active = true;

    private String phone;

    private String note;

    @ElementCollection
    @CollectionTable(name = "trainer_programme", joinColumns = @JoinColumn(name = "trainer_id"))
    @Column(name = "programme")
    @Enumerated(EnumType.STRING)
    private Set<Programme> programmes = new HashSet<>();

    @Version
    private long version;

    protected Trainer() {}

    /** Takes somebody (their id inside) into the pool. */
    public Trainer(long personId) {
        this.personId = personId;
    }

    /**
     * Says what they may train and how they are reached.
     *
     * @param may the programmes; none: any of them
     * @param number a telephone number, or null
     * @param words what the training team should know, or null
     * @param isActive whether they are offered for new sessions
     */
    public void describe(Set<Programme> may, String number, String words, boolean isActive) {
        programmes.retainAll(may);
        programmes.addAll(may);
        phone = Phone.orNull(number);
        note = Text.optional(words, "note", NOTE_MAX);
        active = isActive;
    }

    /** Whether they may be given a session of a programme. */
    public boolean mayTrain(Programme programme) {
        return active && (programmes.isEmpty() || programmes.contains(programme));
    }

    /** The id outside of their entry. */
    public UUID publicId() {
        return publicId;
    }

    /** Who they are (id inside). */
    public long personId() {
        return personId;
    }

    public boolean isActive() {
        return active;
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** The programmes that they may train for; none: any of them. */
    public Set<Programme> programmes() {
        return Set.copyOf(programmes);
    }

    /** How often the entry was changed. */
    public long version() {
        return version;
    }
}
