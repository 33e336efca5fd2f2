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
import java.util.List;
import java.util.Objects;
import org.wherry.common.model.Text;

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

    /** Lets the outcomes of a course be these texts, in this order; blank ones are left out. */
    static void replace(List<LearningOutcome> outcomes, Course course, List<String> texts) {
        List<String> wanted = texts.stream()
                .map(text -> Text.optional(text, "outcomes", TEXT_MAX))
                .filter(Objects::nonNull)
                .toList();
        outcomes.removeIf(outcome -> outcome.position() > wanted.size());
        outcomes.forEach(outcome -> outcome.reword(wanted.get(outcome.position() - 1)));
        for (int position = outcomes.size() + 1; position <= wanted.size(); position++) {
            outcomes.add(new LearningOutcome(course, position, wanted.get(position - 1)));
        }
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
