package org.wherry.people.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of the audit as it is read.
 *
 * @param id the id outside
 * @param at when it was done
 * @param act what was done
 * @param asker who did it, and from where
 * @param subject the id outside of what it was done to, where it was done to anything
 * @param values what it says
 * @param link its place in the chain; empty while it waits for its seal
 */
public record AuditRow(
        UUID id,
        Instant at,
        AuditedAct act,
        Asker asker,
        Optional<UUID> subject,
        List<AuditValue> values,
        Optional<Long> link) {

    /** Copies the list. */
    public AuditRow {
        values = List.copyOf(values);
    }

    /** The name, at the time, of whoever did it. */
    public Optional<String> who() {
        return name(AuditValue.WHO);
    }

    /** The name, at the time, of whom or what it was done to. */
    public Optional<String> whom() {
        return name(AuditValue.WHOM);
    }

    /** What changed, without the names. */
    public List<AuditValue> changes() {
        return values.stream()
                .filter(value ->
                        !value.field().equals(AuditValue.WHO) && !value.field().equals(AuditValue.WHOM))
                .toList();
    }

    /** Whether anything that it said was erased. */
    public boolean isErased() {
        return values.stream().anyMatch(AuditValue::isErased);
    }

    private Optional<String> name(String field) {
        return values.stream()
                .filter(value -> value.field().equals(field))
                .findFirst()
                .flatMap(AuditValue::after);
    }
}
