package org.wherry.feedback.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.UUID;
import org.wherry.common.model.Text;

/** One statement of a {@link Questionnaire}, to be agreed with or not. */
@Entity
public class Item {

    /** The longest statement. */
    public static final int LONGEST_TEXT = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_seq")
    @SequenceGenerator(name = "item_seq", sequenceName = "item_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "questionnaire_id")
    private Questionnaire questionnaire;

    private int position;
    private String text;

    protected Item() {}

    Item(Questionnaire questionnaire, int position, String text) {
        this.questionnaire = questionnaire;
        this.position = position;
        this.text = Text.line(text, "statement", LONGEST_TEXT);
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Where it stands, from 1. */
    public int position() {
        return position;
    }

    /** The statement, which goes on from the questionnaire's stem. */
    public String text() {
        return text;
    }
}
