package org.wherry.scheduling.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;
import org.wherry.scheduling.model.Agenda;
import org.wherry.scheduling.model.AgendaChanging;
import org.wherry.scheduling.model.AgendaItem;
import org.wherry.scheduling.model.AgendaPlan;
import org.wherry.scheduling.model.AgendaRefusal;
import org.wherry.scheduling.model.Agendas;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.SchedulingRefusal;
import org.wherry.scheduling.model.Workshop;
import org.wherry.scheduling.model.WorkshopGone;

/**
 * What happens when on the days of a session. Whoever may change the session writes its agenda; a trainer writes that of
 * their own drafts.
 */
@Stateless
@DenyAll
public class AgendaService {

    @Inject
    private Agendas agendas;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private OwnDrafts drafts;

    @Inject
    private Event<Object> happened;

    @Inject
    private Event<Audited> audited;

    /** The agenda of a session (its id outside), which may be empty; a draft's is there for whoever sees the draft. */
    @PermitAll
    public Agenda agenda(UUID session) {
        return agendas.of(scheduling.session(session));
    }

    /** The same, where there is anything on it: most sessions have none, and are not looked at twice. */
    @PermitAll
    public Optional<Agenda> shown(UUID session) {
        return agendas.isThere(session) ? Optional.of(agenda(session)) : Optional.empty();
    }

    /** Whether there are workshops to choose on a session (its id outside). */
    @PermitAll
    public boolean offersWorkshops(UUID session) {
        return shown(session).filter(agenda -> !agenda.rounds().isEmpty()).isPresent();
    }

    /** The agenda to which an entry (its id outside) belongs. */
    @PermitAll
    public Agenda agendaWith(UUID item) {
        return agendas.of(sessionWith(item));
    }

    /** Writes another entry; returns its id outside. */
    @RolesAllowed({Roles.COORDINATOR, Roles.TRAINER, Roles.SYSTEM})
    public UUID add(UUID session, AgendaPlan plan) {
        Agenda agenda = toChange(scheduling.session(session));
        AgendaItem item = agenda.add(plan);
        write(() -> agendas.add(item));
        tell(agenda, null, item.title());
        return item.publicId();
    }

    /**
     * Writes an entry anew.
     *
     * @param version the version that the caller saw
     * @param evenIfChosen whether workshops go although people have chosen them; those are told
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.TRAINER, Roles.SYSTEM})
    public void change(UUID id, long version, AgendaPlan plan, boolean evenIfChosen) {
        Agenda agenda = toChange(sessionWith(id));
        AgendaItem item = agenda.item(id);
        if (item.version() != version) {
            throw new LostUpdate();
        }
        String before = item.title();
        letGo(agenda, agenda.goneBy(item, plan.workshops(), evenIfChosen));
        write(() -> {
            agenda.change(item, plan);
            agendas.changed(item);
        });
        tell(agenda, before, item.title());
    }

    /**
     * Takes an entry out.
     *
     * @param evenIfChosen whether it goes although people have chosen its workshops; those are told
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.TRAINER, Roles.SYSTEM})
    public void remove(UUID id, boolean evenIfChosen) {
        Agenda agenda = toChange(sessionWith(id));
        AgendaItem item = agenda.item(id);
        letGo(agenda, agenda.goneBy(item, List.of(), evenIfChosen));
        write(() -> agendas.remove(item));
        tell(agenda, item.title(), null);
    }

    /** The agenda, read once nobody chooses any more until it is changed. */
    private Agenda toChange(CourseSession session) {
        drafts.check(session);
        if (session.state().hasEnded()) {
            throw new Refusal(SchedulingRefusal.ENDED);
        }
        happened.fire(new AgendaChanging(session.id()));
        return agendas.of(session);
    }

    /** Before anything is written: nothing may point at a workshop that goes. */
    private void letGo(Agenda agenda, List<Workshop> gone) {
        for (Workshop each : gone) {
            happened.fire(new WorkshopGone(agenda.session().id(), each.id(), each.title()));
        }
    }

    private void write(Runnable change) {
        Violations.refusing(
                () -> {
                    change.run();
                    agendas.flush();
                    return null;
                },
                Map.of("one_thing_at_a_time", () -> new Refusal(AgendaRefusal.AGENDA_OVERLAPS, 0)));
    }

    private void tell(Agenda agenda, String before, String after) {
        audited.fire(Audited.of(AuditedAct.AGENDA_CHANGED, agenda.session().publicId())
                .changed("title", before, after));
    }

    private CourseSession sessionWith(UUID item) {
        return scheduling.session(agendas.sessionOf(item).orElseThrow(() -> new NoSuch("agenda item", item)));
    }
}
