package org.wherry.scheduling.model;

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

/** Somebody who delivers a session, and their part in it. */
@Entity
@Table(name = "session_trainer")
public class SessionTrainer {

    @Id
    @SequenceGenerator(name = "session_trainer_seq", sequenceName = "session_trainer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_trainer_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private CourseSession session;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private TrainerPart part;

    protected SessionTrainer() {}

    SessionTrainer(CourseSession session, long personId) {
        this.session = session;
        this.personId = personId;
    }

    void play(TrainerPart newPart) {
        part = newPart;
    }

    /** The id inside of the person. */
    public long personId() {
        return personId;
    }

    /** What they do. */
    public TrainerPart part() {
        return part;
    }
}
