package org.wherry.demo.service;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One line of a demo file, read by the names of its columns; what cannot be read says where it stands. */
final class CsvLine {

    private final Path file;
    private final NamedCsvRecord cells;

    private CsvLine(Path file, NamedCsvRecord cells) {
        this.file = file;
        this.cells = cells;
    }

    /** Reads a file with a header line into one thing per line. */
    static <T> List<T> read(Path file, Function<CsvLine, T> thing) {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            return lines.stream()
                    .map(cells -> thing.apply(new CsvLine(file, cells)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo file " + file + " cannot be read.", e);
        }
    }

    /** The cell's text; a blank cell is a mistake in the file. */
    String text(String column) {
        return optional(column).orElseThrow(() -> broken(column, "is blank", null));
    }

    /** The cell's text, or nothing where the cell is blank. */
    Optional<String> optional(String column) {
        return cells.findField(column).map(String::strip).filter(cell -> !cell.isEmpty());
    }

    int number(String column) {
        return parsed(column, Integer::valueOf);
    }

    BigDecimal decimal(String column) {
        return parsed(column, BigDecimal::new);
    }

    LocalDate date(String column) {
        return parsed(column, LocalDate::parse);
    }

    LocalTime time(String column) {
        return parsed(column, LocalTime::parse);
    }

    boolean flag(String column) {
        return optional(column).map("yes"::equals).orElse(false);
    }

    /** The parts of a cell that holds a list; none where it is blank. */
    List<String> list(String column) {
        return optional(column).stream()
                .flatMap(cell -> Stream.of(cell.split(";")))
                .map(String::strip)
                .toList();
    }

    /** The constant that the cell names in small letters, as in "multi-agency" for {@code MULTI_AGENCY}. */
    <E extends Enum<E>> E constant(String column, Class<E> type) {
        return parsed(
                column, cell -> Enum.valueOf(type, cell.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_")));
    }

    private <T> T parsed(String column, Function<String, T> parse) {
        String cell = text(column);
        try {
            return parse.apply(cell);
        } catch (RuntimeException e) {
            throw broken(column, "holds \"" + cell + "\", which cannot be understood", e);
        }
    }

    private IllegalArgumentException broken(String column, String what, Exception why) {
        return new IllegalArgumentException(
                "The demo file %s, line %d: column \"%s\" %s."
                        .formatted(file.getFileName(), cells.getStartingLineNumber(), column, what),
                why);
    }
}
