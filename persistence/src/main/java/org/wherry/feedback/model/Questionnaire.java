package org.wherry.feedback.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * The form that delegates fill in: statements in an order, under a stem that each of them goes on from.
 *
 * <p>Once answered, its wording is what was answered; a new wording is a new questionnaire.
 */
@Entity
public class Questionnaire {

    /** The key of the one that is asked where a course has none of its own. */
    public static final String END_OF_SESSION = "end-of-session";

    /** The longest key. */
    public static final int LONGEST_KEY = 60;

    /** The longest name, and the longest stem. */
    public static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "questionnaire_seq")
    @SequenceGenerator(name = "questionnaire_seq", sequenceName = "questionnaire_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private String key;
    private String name;
    private String stem;

    @OneToMany(mappedBy = "questionnaire", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Item> items = new ArrayList<>();

    protected Questionnaire() {}

    /**
     * Writes a questionnaire.
     *
     * @param key how it is known in addresses and files
     * @param name how staff call it
     * @param stem what stands before each statement, as in "This session …"
     * @param statements at least one, each up to {@value Item#LONGEST_TEXT} characters
     */
    public Questionnaire(String key, String name, String stem, List<String> statements) {
        this.key = Text.line(key, "key", LONGEST_KEY);
        this.name = Text.line(name, "name", LONGEST_NAME);
        this.stem = Text.line(stem, "stem", LONGEST_NAME);
        if (statements == null || statements.isEmpty()) {
            throw new Refusal(FeedbackRefusal.NO_STATEMENTS);
        }
        for (String statement : statements) {
            items.add(new Item(this, items.size() + 1, statement));
        }
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** How it is known in addresses and files. */
    public String key() {
        return key;
    }

    /** How staff call it. */
    public String name() {
        return name;
    }

    /** What stands before each statement. */
    public String stem() {
        return stem;
    }

    /** The statements in their order. */
    public List<Item> items() {
        return List.copyOf(items);
    }

    /**
     * One of its statements.
     *
     * @throws Refusal when it is another questionnaire's
     */
    public Item item(UUID id) {
        return items.stream()
                .filter(item -> item.publicId().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(FeedbackRefusal.OTHER_STATEMENT));
    }
}
