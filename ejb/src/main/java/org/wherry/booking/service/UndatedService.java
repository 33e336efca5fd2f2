package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wherry.booking.model.PlaceWish;
import org.wherry.booking.model.UndatedRefusal;
import org.wherry.booking.model.UndatedRow;
import org.wherry.booking.model.UndatedSession;
import org.wherry.booking.model.UndatedSessions;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;

/** Gathers those who want a course that has no date, and turns their wishes into offers once it has one. */
@Stateless
@DenyAll
public class UndatedService {

    @Inject
    private UndatedSessions undated;

    @Inject
    private Dating dating;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /**
     * Begins to gather for a course; returns the id outside.
     *
     * @param note when it may be held, or null
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID open(UUID course, String note) {
        UndatedSession opened = new UndatedSession(catalogue.course(course).id(), note, clock.instant());
        undated.add(opened);
        flush();
        audited.fire(Audited.of(AuditedAct.UNDATED_OPENED, course));
        return opened.publicId();
    }

    /** Gathers no more; the wishes come to nothing. */
    @RolesAllowed(Roles.COORDINATOR)
    public void close(UUID id) {
        UndatedSession closing = undated.lock(id);
        closing.close(clock.instant());
        flush();
        audited.fire(Audited.of(AuditedAct.UNDATED_CLOSED, id));
    }

    /** What is gathered for now, and the dates that came of the caller's wishes. */
    @RolesAllowed({Roles.PRACTITIONER, Roles.COORDINATOR})
    public List<UndatedRow> gathering() {
        return undated.gathering(caller.requirePersonId(), clock.instant());
    }

    /**
     * Takes down that the caller wants a place; saying so twice is once.
     *
     * @param why why they need it, or null
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void wish(UUID id, String why) {
        wish(id, caller.requirePersonId(), why);
    }

    /** The same for somebody (id outside) who said so to the training team. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void wishFor(UUID id, UUID person, String why) {
        wish(id, directory.recordId(person), why);
    }

    /** Takes the caller's wish back. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void withdraw(UUID id) {
        UndatedSession open = undated.lock(id);
        open.refuseIfEnded();
        of(open, caller.requirePersonId()).ifPresent(undated::remove);
        flush();
    }

    /** Who wants it, and which drafts could be its date. */
    @RolesAllowed(Roles.COORDINATOR)
    public Demand demand(UUID id) {
        UndatedRow row = undated.row(id).orElseThrow(() -> new NoSuch("undated session", id));
        return new Demand(
                row,
                undated.wishRows(id, CountyTime.dateOf(clock.instant())),
                row.hasDate() ? List.of() : undated.drafts(id, clock.instant()));
    }

    /** Publishes a draft of the course, and offers its places to those who want it, the oldest wish first. */
    @RolesAllowed(Roles.COORDINATOR)
    public Dated date(UUID id, UUID session) {
        return dating.date(undated.lock(id), session, caller.requirePersonId());
    }

    private void wish(UUID id, long person, String why) {
        UndatedSession open = undated.lock(id);
        PlaceWish wish = open.wish(directory.survivorOf(person), why, clock.instant());
        if (of(open, person).isEmpty()) {
            undated.add(wish);
            flush();
        }
    }

    private Optional<PlaceWish> of(UndatedSession open, long person) {
        Set<Long> records = directory.samePerson(person);
        return undated.wishes(open).stream()
                .filter(wish -> records.contains(wish.personId()))
                .findFirst();
    }

    private void flush() {
        Violations.refusing(
                () -> {
                    undated.flush();
                    return null;
                },
                Map.of("one_gathering", () -> new Refusal(UndatedRefusal.ALREADY_GATHERED)));
    }
}
