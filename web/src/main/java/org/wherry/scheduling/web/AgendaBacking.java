package org.wherry.scheduling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.wherry.booking.model.SessionDetail;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.common.web.PublicId;
import org.wherry.scheduling.model.Agenda;
import org.wherry.scheduling.model.AgendaItem;
import org.wherry.scheduling.model.SessionDay;
import org.wherry.scheduling.model.SessionState;
import org.wherry.scheduling.service.AgendaService;
import org.wherry.scheduling.service.WorkflowService;

/** What happens when on the days of a session: for those who write it, and for the public. */
@Named("agenda")
@RequestScoped
public class AgendaBacking {

    @Inject
    private AgendaService agendas;

    @Inject
    private ProgrammeService programme;

    @Inject
    private WorkflowService workflow;

    private String id;
    private SessionDetail session;
    private Agenda agenda;

    /** Reads it, for those who run the session. */
    public void load() {
        UUID wanted = PublicId.of("session", id);
        // Who does not run it finds nothing: remarks are refused for them.
        workflow.remarks(wanted);
        session = programme.session(wanted);
        agenda = agendas.agenda(wanted);
    }

    /** The agenda of a session, where it has one, as everybody sees it; or null. */
    public Agenda shown(SessionDetail detail) {
        if (session == null) {
            session = detail;
            agenda = detail.hasAgenda() ? agendas.agenda(detail.row().id()) : null;
        }
        return agenda;
    }

    /** Whether whoever looks is told neither who speaks nor in which room. */
    public boolean isWayKept() {
        return session.keepsTheWay();
    }

    /** What lies in none of the session’s days any more, since they were changed. */
    public List<AgendaItem> getMisfits() {
        return agenda.items().stream().filter(item -> !agenda.fits(item)).toList();
    }

    /** Whether whoever looks may change it: a trainer writes the agenda of a draft, coordinators that of any session. */
    public boolean isChangeable() {
        return Faces.isUserInRole("COORDINATOR") || agenda.session().state() == SessionState.DRAFT;
    }

    /** Whether the session has more than one day. */
    public boolean isOfSeveralDays() {
        return agenda.days().size() > 1;
    }

    /** Whether there are workshops to choose. */
    public boolean isWithWorkshops() {
        return !agenda.rounds().isEmpty();
    }

    /** What happens on a day. */
    public List<AgendaItem> on(SessionDay day) {
        return agenda.on(day);
    }

    /** Something that may be missing, for a page. */
    public String text(Optional<String> words) {
        return words.orElse("");
    }

    public Agenda getAgenda() {
        return agenda;
    }

    public SessionDetail getSession() {
        return session;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
