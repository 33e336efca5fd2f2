package org.wherry.scheduling.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.scheduling.model.Agenda;
import org.wherry.scheduling.model.AgendaItem;
import org.wherry.scheduling.model.AgendaKind;
import org.wherry.scheduling.model.AgendaPlan;
import org.wherry.scheduling.model.Workshop;
import org.wherry.scheduling.service.AgendaService;
import org.wherry.scheduling.service.WorkflowService;

/** One entry of an agenda: writing it, changing it, taking it out. */
@Named("agendaItem")
@ViewScoped
public class AgendaItemBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgendaService agendas;

    @Inject
    private WorkflowService workflow;

    private String session;
    private String id;
    private long version;
    private int chosen;
    private boolean evenIfChosen;
    private List<SelectItem> days;
    private AgendaForm form;

    /** Reads the entry, or begins one, once; for those who run the session. */
    public void load() {
        if (form != null) {
            return;
        }
        Agenda agenda = id == null
                ? agendas.agenda(PublicId.of("session", session))
                : agendas.agendaWith(PublicId.of("agenda item", id));
        // Who does not run it finds nothing: remarks are refused for them.
        workflow.remarks(agenda.session().publicId());
        session = agenda.session().publicId().toString();
        days = agenda.days().stream()
                .map(day -> new SelectItem(
                        day.position(),
                        Words.say(
                                "scheduling.agenda.dayOf",
                                List.of(day.position(), day.day(), Words.times(day.starts(), day.ends())))))
                .toList();
        if (id == null) {
            form = AgendaForm.after(agenda);
        } else {
            AgendaItem item = agenda.item(PublicId.of("agenda item", id));
            version = item.version();
            chosen = item.workshops().stream().mapToInt(Workshop::placesTaken).sum();
            form = AgendaForm.of(item);
        }
    }

    /** Keeps it. */
    public String save() {
        if (id == null) {
            agendas.add(PublicId.of("session", session), form.toPlan());
        } else {
            agendas.change(itemId(), version, form.toPlan(), evenIfChosen);
        }
        Notices.done("scheduling.agenda.saved", form.getTitle());
        return back();
    }

    /** Takes it out. Whoever presses the button has read how many have chosen its workshops. */
    public String remove() {
        agendas.remove(itemId(), chosen > 0);
        Notices.done("scheduling.agenda.removed", form.getTitle());
        return back();
    }

    private String back() {
        return "/scheduling/agenda?faces-redirect=true&id=" + session;
    }

    private UUID itemId() {
        return PublicId.of("agenda item", id);
    }

    /** Makes room for another workshop, and for two where there is none. */
    public void addWorkshop() {
        List<WorkshopForm> workshops = form.getWorkshops();
        do {
            workshops.add(new WorkshopForm());
        } while (workshops.size() < AgendaPlan.FEWEST_WORKSHOPS);
        form.setKind(AgendaKind.WORKSHOPS);
    }

    /** Takes a workshop out of the form. */
    public void removeWorkshop(WorkshopForm workshop) {
        form.getWorkshops().remove(workshop);
    }

    /** Whether the form was sent to be saved. */
    public boolean isSaving() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return sent.containsKey("item:go") || sent.containsKey("item:enter");
    }

    /** Whether another workshop fits. */
    public boolean isRoomForMore() {
        return form.getWorkshops().size() < AgendaPlan.MOST_WORKSHOPS;
    }

    /** What an entry can be. */
    public List<SelectItem> getKinds() {
        return Arrays.stream(AgendaKind.values())
                .map(each -> new SelectItem(each, Words.say("scheduling.agenda.kind." + each)))
                .toList();
    }

    /** The session’s days. */
    public List<SelectItem> getDays() {
        return days;
    }

    /** How many choices there were of its workshops when the form was opened. */
    public int getChosen() {
        return chosen;
    }

    public AgendaForm getForm() {
        return form;
    }

    public boolean isEvenIfChosen() {
        return evenIfChosen;
    }

    public void setEvenIfChosen(boolean evenIfChosen) {
        this.evenIfChosen = evenIfChosen;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
