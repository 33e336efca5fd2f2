package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.wherry.booking.model.AgencyClosedDays;
import org.wherry.booking.model.AgencyTerms;
import org.wherry.booking.model.ApprovalRefusal;
import org.wherry.booking.model.ApprovalTerms;
import org.wherry.booking.model.ClosedDays;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Period;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.AgencyCard;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Role;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;

/**
 * When agencies are closed and how long their approvers have, kept by their booking contacts and by coordinators. What
 * is true of an agency is true of those below it.
 */
@Stateless
@DenyAll
public class ClosedDaysService {

    private static final Map<String, Supplier<? extends Refusal>> SAID_BY_THE_DATABASE =
            Map.of("agency_closed_once", () -> new Refusal(ApprovalRefusal.CLOSED_ALREADY));

    @Inject
    private ClosedDays closed;

    @Inject
    private Availability availability;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /** Some days on which an agency is closed. */
    public record Row(UUID id, LocalDate from, LocalDate to, String name) {}

    /** The agencies that the caller may speak for, by name; for coordinators the first of all. */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR})
    public List<AgencyCard> agencies() {
        return caller.is(Roles.COORDINATOR) ? directory.agencies() : directory.agencies(own());
    }

    /** When an agency (id outside) is closed from today on, the soonest first. */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR})
    public List<Row> of(UUID agency) {
        return closed.of(Set.of(admitted(agency)), today()).stream()
                .map(days ->
                        new Row(days.publicId(), days.days().from(), days.days().to(), days.name()))
                .toList();
    }

    /** Says when an agency (id outside) is closed. */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR, Roles.SYSTEM})
    public UUID close(UUID agency, Period days, String name) {
        AgencyClosedDays some = new AgencyClosedDays(admitted(agency), days, name);
        Violations.refusing(
                () -> {
                    closed.add(some);
                    return some;
                },
                SAID_BY_THE_DATABASE);
        audited.fire(Audited.of(AuditedAct.CLOSED_DAYS_CHANGED, agency)
                .changed("from", null, days.from())
                .changed("to", null, days.to()));
        return some.publicId();
    }

    /** The agency is open on those days after all. */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR})
    public void open(UUID id) {
        AgencyClosedDays days = closed.find(id)
                .filter(found -> isAdmitted(found.agencyId()))
                .orElseThrow(() -> new NoSuch("closed days", id));
        closed.remove(days);
        UUID agency = directory.agencies(List.of(days.agencyId())).get(0).publicId();
        audited.fire(Audited.of(AuditedAct.CLOSED_DAYS_CHANGED, agency)
                .changed("from", days.days().from(), null)
                .changed("to", days.days().to(), null));
    }

    /** How long the approvers of an agency (id outside) have. */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR})
    public ApprovalTerms terms(UUID agency) {
        return availability.termsOf(admitted(agency));
    }

    /** Gives the approvers of an agency (id outside) other terms, for what is being asked already, too. */
    @RolesAllowed({Roles.BOOKING_CONTACT, Roles.COORDINATOR})
    public void agree(UUID agency, ApprovalTerms terms) {
        long id = admitted(agency);
        ApprovalTerms before = availability.termsOf(id);
        closed.terms(id).ifPresentOrElse(known -> known.agree(terms), () -> closed.add(new AgencyTerms(id, terms)));
        audited.fire(Audited.of(AuditedAct.CLOSED_DAYS_CHANGED, agency)
                .changed("remindAfter", before.remindAfter(), terms.remindAfter())
                .changed("passAfter", before.passAfter(), terms.passAfter())
                .changed("lapseAfter", before.lapseAfter(), terms.lapseAfter()));
    }

    private long admitted(UUID agency) {
        long id = directory.agencyId(agency);
        if (!isAdmitted(id)) {
            throw new NoSuch("agency", agency);
        }
        return id;
    }

    private boolean isAdmitted(long agency) {
        return caller.is(Roles.COORDINATOR) || caller.isSystem() || own().contains(agency);
    }

    private Set<Long> own() {
        return caller.agencyIds(Role.BOOKING_CONTACT);
    }

    private LocalDate today() {
        return CountyTime.dateOf(clock.instant());
    }
}
