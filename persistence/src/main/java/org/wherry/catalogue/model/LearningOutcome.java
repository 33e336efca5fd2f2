package org.wherry.catalogue.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One thing that delegates can do or know after the course; they stand in order, from 1. */
@Entity
@Table(name = "learning_outcome")
public class LearningOutcome {

    public static final int TEXT_MAX = 500;

    @Id
    @SequenceGenerator(name = "learning_outcome_seq", sequenceName = "learning_outcome_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_outcome_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_id")
    private Course course;

    private int position;

    private String text;

    protected LearningOutcome() {}

    LearningOutcome(Course course, int position, String text) {
        this.course = course;
        this.position = position;
        this.text = text;
    }

    void reword(String newText) {
        text = newText;
    }

    /** Where it stands, from 1. */
    public int position() {
        return position;
    }

    public String text() {
        return text;
    }
}
