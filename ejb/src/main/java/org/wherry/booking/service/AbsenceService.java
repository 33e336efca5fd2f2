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
import java.util.UUID;
import java.util.function.Supplier;
import org.wherry.booking.model.Absence;
import org.wherry.booking.model.Absences;
import org.wherry.booking.model.ApprovalRefusal;
import org.wherry.booking.model.ApprovalRequests;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Period;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;
import org.wherry.people.service.LineManagement;

/** When the caller is away, and who approves meanwhile. */
@Stateless
@DenyAll
public class AbsenceService {

    private static final Map<String, Supplier<? extends Refusal>> SAID_BY_THE_DATABASE =
            Map.of("absent_once", () -> new Refusal(ApprovalRefusal.ABSENT_ALREADY));

    @Inject
    private Absences absences;

    @Inject
    private ApprovalRequests requests;

    @Inject
    private ApprovalRouting routing;

    @Inject
    private LineManagement lines;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /**
     * An absence as its owner sees it.
     *
     * @param deputy who approves meanwhile, by name; null for the next manager
     */
    public record Row(UUID id, LocalDate from, LocalDate to, String deputy) {}

    /** The caller's absences that are not over, the soonest first. */
    @RolesAllowed(Roles.PRACTITIONER)
    public List<Row> mine() {
        return absences.of(directory.samePerson(caller.requirePersonId()), today()).stream()
                .map(absence -> new Row(
                        absence.publicId(),
                        absence.days().from(),
                        absence.days().to(),
                        absence.deputyId()
                                .map(deputy -> directory.card(deputy).name())
                                .orElse(null)))
                .toList();
    }

    /** Whom the caller can name as deputy: those who work at the same agency and can sign in, by name. */
    @RolesAllowed(Roles.PRACTITIONER)
    public List<PersonCard> possibleDeputies() {
        return directory.cards(lines.colleagues(caller.requirePersonId()));
    }

    /**
     * Says when the caller is away. What waits for them today goes to whoever stands in at once.
     *
     * @param deputy who approves meanwhile (id outside), or null for the next manager
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public UUID enter(Period days, UUID deputy) {
        return enter(caller.requirePersonId(), days, deputy);
    }

    /** Says when somebody else (id outside) is away; the demo does. */
    @RolesAllowed(Roles.SYSTEM)
    public UUID enterFor(UUID person, Period days, UUID deputy) {
        return enter(directory.card(person).id(), days, deputy);
    }

    private UUID enter(long me, Period days, UUID deputy) {
        Absence absence = new Absence(me, deputy == null ? null : deputy(me, deputy), days, today());
        Violations.refusing(
                () -> {
                    absences.add(absence);
                    return absence;
                },
                SAID_BY_THE_DATABASE);
        audit(me, absence.days(), null);
        requests.waitingFor(directory.samePerson(me)).forEach(routing::follow);
        return absence.publicId();
    }

    /** Takes an absence of the caller's back; what went to somebody else meanwhile stays there. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void takeBack(UUID id) {
        Absence absence = absences.find(id)
                .filter(found -> directory.survivorOf(found.personId()) == caller.requirePersonId())
                .orElseThrow(() -> new NoSuch("absence", id));
        absences.remove(absence);
        audit(absence.personId(), null, absence.days());
    }

    private long deputy(long me, UUID id) {
        return directory.cards(lines.colleagues(me)).stream()
                .filter(card -> card.publicId().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(ApprovalRefusal.NO_SUCH_DEPUTY))
                .id();
    }

    private void audit(long person, Period after, Period before) {
        audited.fire(Audited.ofPerson(
                        AuditedAct.ABSENCE_CHANGED, directory.card(person).publicId())
                .changed("from", before == null ? null : before.from(), after == null ? null : after.from())
                .changed("to", before == null ? null : before.to(), after == null ? null : after.to()));
    }

    private LocalDate today() {
        return CountyTime.dateOf(clock.instant());
    }
}
