package org.wherry.people.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * Decides, row by row and in the file's order, what becomes of each: entered, known already, or left out with every
 * problem that it has. The dry run and the import both ask it, so that the one does what the other said.
 */
public final class ImportPlan {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int LONGEST_TITLE = 200;

    private final ImportMapping mapping;
    private final ImportSurroundings around;
    private final int width;
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * Begins at the first row.
     *
     * @param width how many headings the file has
     */
    public ImportPlan(ImportMapping mapping, ImportSurroundings around, int width) {
        this.mapping = mapping;
        this.around = around;
        this.width = width;
    }

    /**
     * What becomes of the next row.
     *
     * @param row its number in the file, the heading being 1
     */
    public ImportedRow next(int row, List<String> cells) {
        if (cells.size() != width) {
            return new ImportedRow.Bad(
                    row, List.of(new RowProblem(row, ImportField.NAME, ImportFault.CELLS, "" + cells.size())));
        }
        Reading reading = new Reading(row, cells);
        ImportedRow.Enter enter = reading.whole();
        if (!reading.problems.isEmpty()) {
            return new ImportedRow.Bad(row, reading.problems);
        }
        String email = enter.email() == null ? null : enter.email().address();
        String key = ImportSurroundings.key(enter.agency(), enter.name(), email, enter.jobTitle());
        Integer before = seen.putIfAbsent(key, row);
        if (before != null) {
            return new ImportedRow.Bad(
                    row, List.of(new RowProblem(row, ImportField.NAME, ImportFault.TWICE_IN_FILE, "" + before)));
        }
        return around.held().contains(key) ? new ImportedRow.Known(row) : enter;
    }

    /** One row as it is read; what cannot be read is a problem and null. */
    private final class Reading {
        private final int row;
        private final List<String> cells;
        private final List<RowProblem> problems = new ArrayList<>();

        Reading(int row, List<String> cells) {
            this.row = row;
            this.cells = cells;
        }

        ImportedRow.Enter whole() {
            String name = text(ImportField.NAME, Person.LONGEST_NAME, null);
            EmailAddress email = read(ImportField.EMAIL, ImportFault.NOT_AN_EMAIL, EmailAddress::new, null);
            String title = text(ImportField.JOB_TITLE, LONGEST_TITLE, Post.NOT_STATED);
            Long agency = agency();
            Long group = read(ImportField.AUDIENCE_GROUP, ImportFault.NO_SUCH_GROUP, this::group, null);
            Long workplace = read(ImportField.WORKPLACE, ImportFault.NO_SUCH_LOCALITY, this::locality, null);
            LocalDate from = read(ImportField.FROM, ImportFault.NOT_A_DATE, this::date, around.today());
            return problems.isEmpty()
                    ? new ImportedRow.Enter(row, name, email, title, agency, group, workplace, from)
                    : null;
        }

        private String text(ImportField field, int longest, String otherwise) {
            Optional<String> cell = cell(field);
            if (cell.isEmpty() && otherwise != null) {
                return otherwise;
            }
            try {
                return Text.line(cell.orElse(null), field.name(), longest);
            } catch (Refusal refused) {
                return problem(field, fault(refused));
            }
        }

        private static ImportFault fault(Refusal refused) {
            if (refused.reason() == CommonRefusal.EMPTY_TEXT) {
                return ImportFault.MISSING;
            }
            return refused.reason() == CommonRefusal.TEXT_TOO_LONG ? ImportFault.TOO_LONG : ImportFault.UNPRINTABLE;
        }

        private Long agency() {
            Optional<String> cell = cell(ImportField.AGENCY);
            if (cell.isEmpty()) {
                return around.usual() == null ? problem(ImportField.AGENCY, ImportFault.MISSING) : around.usual();
            }
            List<Long> named = ImportSurroundings.named(around.agencies(), cell.get());
            List<Long> allowed = around.own() == null
                    ? named
                    : named.stream().filter(around.own()::contains).toList();
            if (allowed.size() == 1) {
                return allowed.get(0);
            }
            if (allowed.size() > 1) {
                return problem(ImportField.AGENCY, ImportFault.SEVERAL_AGENCIES);
            }
            return problem(
                    ImportField.AGENCY, named.isEmpty() ? ImportFault.NO_SUCH_AGENCY : ImportFault.NOT_YOUR_AGENCY);
        }

        private Long group(String cell) {
            return required(around.groups().get(Integer.valueOf(cell)));
        }

        private Long locality(String cell) {
            return required(around.localities().get(Folded.of(cell)));
        }

        private LocalDate date(String cell) {
            for (DateTimeFormatter format : DATES) {
                try {
                    LocalDate date = LocalDate.parse(cell, format);
                    return required(
                            date.isBefore(EARLIEST)
                                            || date.isAfter(around.today().plusYears(1))
                                    ? null
                                    : date);
                } catch (DateTimeException other) {
                    continue;
                }
            }
            return required(null);
        }

        private static <T> T required(T found) {
            return Optional.ofNullable(found).orElseThrow(IllegalArgumentException::new);
        }

        private <T> T read(ImportField field, ImportFault fault, Function<String, T> read, T otherwise) {
            Optional<String> cell = cell(field);
            if (cell.isEmpty()) {
                return otherwise;
            }
            try {
                return read.apply(cell.get());
            } catch (Refusal | IllegalArgumentException unreadable) {
                return problem(field, fault);
            }
        }

        private <T> T problem(ImportField field, ImportFault fault) {
            problems.add(new RowProblem(row, field, fault, cell(field).orElse("")));
            return null;
        }

        private Optional<String> cell(ImportField field) {
            return mapping.column(field).map(cells::get).map(String::strip).filter(cell -> !cell.isEmpty());
        }
    }
}
