package org.wherry.people.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One kind of thing that is kept about people, as a {@link PersonalTables} declares it: where it points at the person,
 * what is told of it, and what of it is forgotten. In the SQL, {@code ?1} is the person and {@code ?2} their addresses
 * with commas between them.
 *
 * @param kind its name, such as {@code bookings}
 * @param columns the columns that lead to the person, as {@code table.column}
 * @param facts what is told of each thing: a name and the SQL expression for it
 * @param rows the rest of the query, from the first table's name on
 * @param ending the statements by which what works only for an account ends; forgetting does the same first
 * @param forgetting the statements by which it becomes nobody's
 */
public record Kept(
        String kind,
        List<String> columns,
        Map<String, String> facts,
        String rows,
        List<String> ending,
        List<String> forgetting) {

    /** Begins a declaration. */
    public static Kept of(String kind, String... columns) {
        return new Kept(kind, List.of(columns), Map.of(), "", List.of(), List.of());
    }

    /** The same, telling one fact more. */
    public Kept telling(String fact, String expression) {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(fact, expression);
        return new Kept(kind, columns, more, rows, ending, forgetting);
    }

    /** The same, read from these rows. */
    public Kept from(String tables) {
        return new Kept(kind, columns, facts, tables, ending, forgetting);
    }

    /** The same, with one statement more by which it ends when the account is closed. */
    public Kept endedBy(String statement) {
        return new Kept(kind, columns, facts, rows, with(ending, statement), forgetting);
    }

    /** The same, with one statement more by which it is forgotten. */
    public Kept forgottenBy(String statement) {
        return new Kept(kind, columns, facts, rows, ending, with(forgetting, statement));
    }

    private static List<String> with(List<String> some, String other) {
        List<String> more = new ArrayList<>(some);
        more.add(other);
        return more;
    }

    /** The names of the facts, in order. */
    List<String> names() {
        return List.copyOf(facts.keySet());
    }

    /** The query that tells them. One column more keeps a row an array where only one fact is told. */
    String query() {
        return facts.values().stream().collect(Collectors.joining(", ", "SELECT ", ", NULL FROM ")) + rows;
    }
}
