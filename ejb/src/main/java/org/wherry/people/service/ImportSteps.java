package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wherry.common.model.LostUpdate;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.ImportCounts;
import org.wherry.people.model.ImportPlan;
import org.wherry.people.model.ImportedRow;
import org.wherry.people.model.PeopleImport;
import org.wherry.people.model.PeopleImport.BadRows;
import org.wherry.people.model.PeopleImports;
import org.wherry.people.model.Person;
import org.wherry.people.model.Roles;
import org.wherry.people.model.RowProblem;

/** What a worker does to an import, each step a transaction of its own. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportSteps {

    /** How long a worker that says nothing keeps a file. */
    public static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final int SAYS_SO_EVERY = 500;

    @Inject
    private PeopleImports imports;

    @Inject
    private ImportFacts facts;

    @Inject
    private ImportProgress progress;

    @Inject
    private InvitationService invitations;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /**
     * A file in a worker's hands.
     *
     * @param id the id inside
     * @param attempt which attempt it is; an attempt that was overtaken by another changes nothing
     */
    public record Claimed(long id, int attempt) {}

    /** Takes the next planned file in hand; what was begun too often is given up first. */
    @RolesAllowed(Roles.SYSTEM)
    public Optional<Claimed> claim() {
        Instant now = clock.instant();
        Optional<PeopleImport> next = imports.claim(now);
        while (next.isPresent() && next.get().isHopeless()) {
            next.get().fail(now);
            imports.forgetContent(next.get());
            next = imports.claim(now);
        }
        return next.map(file -> {
            int attempt = file.begin(now.plus(LEASE));
            imports.flush();
            return new Claimed(file.id(), attempt);
        });
    }

    /** Enters every row of a file, or none; meanwhile others are told how far it has come. */
    @RolesAllowed(Roles.SYSTEM)
    public void enter(Claimed claimed) {
        PeopleImport file = imports.find(claimed.id());
        Sheet sheet = Sheet.read(imports.content(file).orElseThrow(LostUpdate::new), file.charset());
        ImportCounts ahead = file.badRows().equals(Optional.of(BadRows.REFUSE_ALL)) ? keepBad(file, sheet) : null;
        end(claimed, ahead != null && ahead.bad() > 0 ? ahead : enterGood(claimed, file, sheet));
    }

    private ImportCounts enterGood(Claimed claimed, PeopleImport file, Sheet sheet) {
        ImportPlan plan = facts.plan(file, sheet);
        Set<String> known = facts.knownAddresses(file, sheet);
        Map<String, Person> entered = new HashMap<>();
        ImportCounts counts = new ImportCounts(0, 0, 0);
        for (Sheet.Row row : sheet.rows()) {
            ImportedRow becomes = plan.next(row.number(), row.cells());
            counts = counts.with(becomes);
            if (becomes instanceof ImportedRow.Enter enter) {
                Person person = imports.enter(enter, entered.get(enter.personKey()));
                entered.put(enter.personKey(), person);
                if (enter.email() != null && known.contains(enter.email().address())) {
                    invitations.ask(person, enter.agency(), enter.email(), enter.jobTitle(), file.askedBy());
                }
            } else if (becomes instanceof ImportedRow.Bad bad) {
                keep(file, bad);
            }
            if (counts.all() % SAYS_SO_EVERY == 0) {
                imports.flush();
                progress.tell(claimed, counts.all());
            }
        }
        return counts;
    }

    /** Looks at every row before any is entered. */
    private ImportCounts keepBad(PeopleImport file, Sheet sheet) {
        ImportPlan plan = facts.plan(file, sheet);
        ImportCounts counts = new ImportCounts(0, 0, 0);
        for (Sheet.Row row : sheet.rows()) {
            ImportedRow becomes = plan.next(row.number(), row.cells());
            counts = counts.with(becomes);
            if (becomes instanceof ImportedRow.Bad bad) {
                keep(file, bad);
            }
        }
        return counts;
    }

    private void keep(PeopleImport file, ImportedRow.Bad bad) {
        for (RowProblem problem : bad.problems()) {
            imports.add(file.id(), problem);
        }
    }

    private void end(Claimed claimed, ImportCounts counts) {
        imports.flush();
        PeopleImport file = imports.lock(claimed.id());
        if (!file.isInHands(claimed.attempt())) {
            throw new LostUpdate();
        }
        file.finish(counts, clock.instant());
        imports.forgetContent(file);
        audited.fire(Audited.of(AuditedAct.PEOPLE_IMPORTED, file.publicId())
                .changed("rows", null, counts.all())
                .changed("entered", null, counts.entered()));
    }

    /** Forgets files that were uploaded a day ago and never planned. */
    @RolesAllowed(Roles.SYSTEM)
    public void forget() {
        Instant now = clock.instant();
        imports.forgottenSince(now.minus(FORGOTTEN)).forEach(file -> {
            file.giveUp(now);
            imports.forgetContent(file);
        });
    }
}
