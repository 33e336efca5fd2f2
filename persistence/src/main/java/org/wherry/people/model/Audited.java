package org.wherry.people.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Something was done that has to be answered for. Whoever does it fires this event inside the transaction that does
 * it, after the change was written; what is undone is then not in the audit either. It never carries a password, a
 * token, a code or an answer.
 *
 * @param act what was done
 * @param subject the id outside of what it was done to, or null
 * @param person the id outside of the person whose data {@code changes} are, or null where they are nobody's
 * @param changes what was there before and what is there now
 */
public record Audited(AuditedAct act, UUID subject, UUID person, List<Change> changes) {

    public Audited {
        Objects.requireNonNull(act, "act");
        changes = List.copyOf(changes);
    }

    /**
     * One value that is not what it was.
     *
     * @param field its name; the sentence for it is {@code people.audit.field.<field>}
     * @param before what it was, or null
     * @param after what it is, or null
     */
    public record Change(String field, String before, String after) {}

    /** Something that was done to a thing which is not a person. */
    public static Audited of(AuditedAct act, UUID subject) {
        return new Audited(act, subject, null, List.of());
    }

    /** Something that was done to a person. */
    public static Audited ofPerson(AuditedAct act, UUID person) {
        return new Audited(act, person, person, List.of());
    }

    /** The same with one value more; a value that is what it was is left out. */
    public Audited changed(String field, Object before, Object after) {
        if (Objects.equals(before, after)) {
            return this;
        }
        List<Change> more = new ArrayList<>(changes);
        more.add(new Change(field, text(before), text(after)));
        return new Audited(act, subject, person, more);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
