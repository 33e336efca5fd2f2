package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.wherry.booking.model.WorkshopPeople;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.Roles;
import org.wherry.scheduling.model.Agenda;
import org.wherry.scheduling.model.AgendaItem;
import org.wherry.scheduling.model.Workshop;
import org.wherry.scheduling.service.AgendaService;
import org.wherry.scheduling.service.WorkflowService;

/** Who comes to which workshop of a session, and who has not chosen: for whoever runs it, and nobody else. */
@Stateless
@DenyAll
public class WorkshopListService {

    @Inject
    private WorkshopPeople people;

    @Inject
    private AgendaService agendas;

    @Inject
    private WorkflowService workflow;

    /**
     * A round.
     *
     * @param item what the agenda says of it
     * @param workshops its workshops, each with its people
     * @param without those with a place on the session who have not chosen, by name
     */
    public record RoundList(AgendaItem item, List<WorkshopList> workshops, List<WorkshopPeople.Row> without) {}

    /**
     * A workshop.
     *
     * @param workshop what the agenda says of it
     * @param people who has chosen it, by name
     */
    public record WorkshopList(Workshop workshop, List<WorkshopPeople.Row> people) {}

    /** The rounds of a session by time. */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR})
    public List<RoundList> of(UUID session) {
        if (!workflow.runs(session)) {
            throw new NoSuch("session", session);
        }
        Agenda agenda = agendas.agenda(session);
        List<WorkshopPeople.Row> all = people.of(agenda.session().id());
        return agenda.rounds().stream()
                .map(round -> new RoundList(
                        round,
                        round.workshops().stream()
                                .map(workshop -> new WorkshopList(workshop, in(all, round, workshop.id())))
                                .toList(),
                        in(all, round, null)))
                .toList();
    }

    private static List<WorkshopPeople.Row> in(List<WorkshopPeople.Row> all, AgendaItem round, Long workshop) {
        return all.stream()
                .filter(row -> row.round() == round.id() && Objects.equals(row.workshop(), workshop))
                .toList();
    }
}
