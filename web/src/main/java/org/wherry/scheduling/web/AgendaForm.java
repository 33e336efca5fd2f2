package org.wherry.scheduling.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.wherry.scheduling.model.Agenda;
import org.wherry.scheduling.model.AgendaItem;
import org.wherry.scheduling.model.AgendaKind;
import org.wherry.scheduling.model.AgendaPlan;

/** An entry of an agenda as it is typed in. */
public class AgendaForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private int day = 1;
    private LocalTime starts;
    private LocalTime ends;
    private AgendaKind kind = AgendaKind.PLENARY;

    @Size(max = AgendaItem.NAME_MAX)
    private String title;

    @Size(max = AgendaItem.NAME_MAX)
    private String speaker;

    @Size(max = AgendaItem.NAME_MAX)
    private String room;

    private final List<WorkshopForm> workshops = new ArrayList<>();

    /** Another entry: it begins where the last one ends. */
    static AgendaForm after(Agenda agenda) {
        AgendaForm form = new AgendaForm();
        form.starts = agenda.days().get(0).starts();
        for (AgendaItem last : agenda.items()) {
            if (agenda.fits(last)) {
                form.day = last.dayNumber();
                form.starts = last.ends();
            }
        }
        return form;
    }

    static AgendaForm of(AgendaItem item) {
        AgendaForm form = new AgendaForm();
        form.day = item.dayNumber();
        form.starts = item.starts();
        form.ends = item.ends();
        form.kind = item.kind();
        form.title = item.title();
        form.speaker = item.speaker().orElse(null);
        form.room = item.room().orElse(null);
        item.workshops().forEach(workshop -> form.workshops.add(WorkshopForm.of(workshop)));
        return form;
    }

    AgendaPlan toPlan() {
        return new AgendaPlan(
                day,
                starts,
                ends,
                kind,
                title,
                speaker,
                room,
                workshops.stream().map(WorkshopForm::toOffer).toList());
    }

    /** The workshops of a round, in their order. */
    public List<WorkshopForm> getWorkshops() {
        return workshops;
    }

    public int getDay() {
        return day;
    }

    public void setDay(int day) {
        this.day = day;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public void setStarts(LocalTime starts) {
        this.starts = starts;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }

    public AgendaKind getKind() {
        return kind;
    }

    public void setKind(AgendaKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String speaker) {
        this.speaker = speaker;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }
}
