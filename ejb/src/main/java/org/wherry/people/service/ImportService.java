package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.ImportCard;
import org.wherry.people.model.ImportCounts;
import org.wherry.people.model.ImportMapping;
import org.wherry.people.model.ImportPlan;
import org.wherry.people.model.ImportRefusal;
import org.wherry.people.model.ImportedRow;
import org.wherry.people.model.PeopleImport;
import org.wherry.people.model.PeopleImport.BadRows;
import org.wherry.people.model.PeopleImport.Encoding;
import org.wherry.people.model.PeopleImports;
import org.wherry.people.model.Role;
import org.wherry.people.model.Roles;
import org.wherry.people.model.RowProblem;

/**
 * Takes files of people in, says what they would do, and plans them. A coordinator imports for every agency, a booking
 * contact for their own and those below it. Everybody sees their own imports only.
 */
@Stateless
@DenyAll
public class ImportService {

    /** How many imports somebody may have that are not over. */
    static final int MOST_WAITING = 10;

    private static final int LISTED = 50;
    private static final int FIRST_PROBLEMS = 200;

    @Inject
    private PeopleImports imports;

    @Inject
    private ImportFacts facts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * What an import would do.
     *
     * @param counts how many rows become what
     * @param problems the first {@value ImportService#FIRST_PROBLEMS} problems
     */
    public record DryRun(ImportCounts counts, List<RowProblem> problems) {}

    /**
     * A file's columns.
     *
     * @param headings what stands above them
     * @param sample the first rows
     * @param mapping what they mean so far
     */
    public record Columns(List<String> headings, List<List<String>> sample, ImportMapping mapping) {}

    /**
     * Takes a file in; its headings are read for what they probably mean.
     *
     * @return its id
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT})
    public UUID upload(String fileName, byte[] content, Encoding encoding) {
        long person = caller.requirePersonId();
        boolean anywhere = caller.is(Roles.COORDINATOR);
        if (!anywhere && ownAgencies().isEmpty()) {
            throw new Refusal(ImportRefusal.NO_AGENCY_OF_YOURS);
        }
        if (imports.waitingOf(person) >= MOST_WAITING) {
            throw new Refusal(ImportRefusal.IMPORTS_WAITING, MOST_WAITING);
        }
        Sheet sheet = Sheet.read(content, encoding);
        PeopleImport file = new PeopleImport(
                person,
                anywhere,
                fileName,
                encoding,
                sheet.rows().size(),
                ImportMapping.guessedFrom(sheet.headings()),
                clock.instant());
        imports.add(file, content);
        return file.publicId();
    }

    /** A file's columns, with its first rows. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT})
    public Columns columns(UUID id) {
        PeopleImport file = own(id);
        Sheet sheet = sheet(file);
        return new Columns(
                sheet.headings(),
                sheet.rows().stream().limit(3).map(Sheet.Row::cells).toList(),
                file.mapping());
    }

    /** Says what a file's columns mean. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT})
    public void map(UUID id, ImportMapping meaning) {
        PeopleImport file = own(id);
        file.map(meaning, sheet(file).headings().size());
        imports.flush();
    }

    /** What the import would do if it were done now. Nothing is changed, and nobody is written to. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT})
    public DryRun dryRun(UUID id) {
        PeopleImport file = own(id);
        Sheet sheet = sheet(file);
        ImportPlan plan = facts.plan(file, sheet);
        ImportCounts counts = new ImportCounts(0, 0, 0);
        List<RowProblem> problems = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            ImportedRow becomes = plan.next(row.number(), row.cells());
            counts = counts.with(becomes);
            if (becomes instanceof ImportedRow.Bad bad && problems.size() < FIRST_PROBLEMS) {
                problems.addAll(bad.problems());
            }
        }
        return new DryRun(counts, List.copyOf(problems));
    }

    /** Lets a file be entered as soon as a worker is free. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT})
    public void plan(UUID id, BadRows choice) {
        PeopleImport file = own(id);
        file.plan(choice, sheet(file).headings().size(), clock.instant());
        imports.flush();
    }

    /** Gives a file up before anything of it was entered; its content is forgotten. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT})
    public void giveUp(UUID id) {
        PeopleImport file = own(id);
        file.giveUp(clock.instant());
        imports.forgetContent(file);
    }

    /** How far one of the caller's imports has come. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT})
    public ImportCard card(UUID id) {
        return own(id).card();
    }

    /** The caller's imports, the newest first, at most {@value #LISTED}. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT})
    public List<ImportCard> mine() {
        return imports.of(caller.requirePersonId(), LISTED).stream()
                .map(PeopleImport::card)
                .toList();
    }

    /** What was wrong with the rows that were left out, in the file's order; at most the rows of one file. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT})
    public List<RowProblem> problems(UUID id, int most) {
        return imports.problems(own(id).id(), 0, Math.min(most, PeopleImport.MOST_ROWS));
    }

    private PeopleImport own(UUID id) {
        return imports.of(caller.requirePersonId(), id).orElseThrow(() -> new NoSuch("import", id));
    }

    private Set<Long> ownAgencies() {
        return caller.agencyIds(Role.BOOKING_CONTACT);
    }

    private Sheet sheet(PeopleImport file) {
        return Sheet.read(
                imports.content(file).orElseThrow(() -> new Refusal(ImportRefusal.IMPORT_IS_OVER)), file.charset());
    }
}
