package org.wherry.people.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wherry.common.model.Refusal;

/**
 * Which column of a file says what.
 *
 * @param columns the column of each field that there is, from 0
 */
public record ImportMapping(Map<ImportField, Integer> columns) {

    public ImportMapping {
        columns = Map.copyOf(columns);
    }

    /** What the headings probably mean; the first of two that mean the same. */
    public static ImportMapping guessedFrom(List<String> headings) {
        Map<ImportField, Integer> guessed = new EnumMap<>(ImportField.class);
        for (int column = 0; column < headings.size(); column++) {
            int here = column;
            ImportField.guess(headings.get(column)).ifPresent(field -> guessed.putIfAbsent(field, here));
        }
        return new ImportMapping(guessed);
    }

    /** Reads what {@link #asText} wrote. */
    static ImportMapping ofText(String text) {
        return new ImportMapping(Arrays.stream(text.split(";"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> ImportField.valueOf(pair[0]), pair -> Integer.valueOf(pair[1]))));
    }

    /** Refuses a mapping that cannot be followed in a file of so many columns. */
    void requireFor(int width, boolean anywhere) {
        if (!columns.containsKey(ImportField.NAME)) {
            throw new Refusal(ImportRefusal.NO_NAME_COLUMN);
        }
        if (anywhere && !columns.containsKey(ImportField.AGENCY)) {
            throw new Refusal(ImportRefusal.NO_AGENCY_COLUMN);
        }
        boolean twice = columns.values().stream().distinct().count() < columns.size();
        if (twice || columns.values().stream().anyMatch(column -> column < 0 || column >= width)) {
            throw new Refusal(ImportRefusal.COLUMN_TWICE);
        }
    }

    /** The column of a field. */
    public Optional<Integer> column(ImportField field) {
        return Optional.ofNullable(columns.get(field));
    }

    String asText() {
        return new TreeMap<>(columns)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(";"));
    }
}
