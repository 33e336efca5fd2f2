package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * What somebody needs to take part, kept because they chose so.
 *
 * <p>It begins when they first say it, changes as often as they like, and is gone once they take it back. It is
 * special-category data: nothing but the session's needs list repeats it.
 */
@Entity
@Table(name = "access_needs")
public class AccessNeeds {

    /** The most that they can say in their own words. */
    public static final int LONGEST_WORDS = 1_000;

    @Id
    @Column(name = "person_id")
    private long personId;

    private String kinds;
    private String words;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected AccessNeeds() {}

    /**
     * Keeps what somebody (id inside) needs.
     *
     * @throws Refusal when nothing is said
     */
    public AccessNeeds(long personId, Set<Need> needs, String words, Instant now) {
        this.personId = personId;
        say(needs, words, now);
    }

    /**
     * Says it anew.
     *
     * @param needs what is often needed
     * @param said what else, in their own words, or null
     * @throws Refusal when nothing is said
     */
    public void say(Set<Need> needs, String said, Instant now) {
        String text = Text.optional(said, "words", LONGEST_WORDS);
        if (needs.isEmpty() && text == null) {
            throw new Refusal(NeedsRefusal.NO_NEEDS_SAID);
        }
        kinds = Need.join(needs);
        words = text;
        changedAt = now;
    }

    /** What is often needed. */
    public Set<Need> kinds() {
        return Need.split(kinds);
    }

    /** What else, in their own words. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    /** When it was said last. */
    public Instant changedAt() {
        return changedAt;
    }

    @Override
    public String toString() {
        return "somebody's needs";
    }
}
