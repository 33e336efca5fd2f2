package org.wherry.people.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What is held on somebody, of one kind.
 *
 * @param kind its name, such as {@code bookings}
 * @param facts the names of what each row tells, in order
 * @param rows one for each thing, with a text or null for each fact
 */
public record Held(String kind, List<String> facts, List<List<String>> rows) {

    /** Copies the lists. */
    public Held {
        facts = List.copyOf(facts);
        rows = rows.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                .toList();
    }

    /** The same kind with the rows of another record; what both have stands there once. */
    public Held and(Held other) {
        LinkedHashSet<List<String>> all = new LinkedHashSet<>(rows);
        all.addAll(other.rows);
        return new Held(kind, facts, List.copyOf(all));
    }
}
