package org.wherry.booking.web;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.booking.service.WorkshopService;
import org.wherry.common.web.Words;
import org.wherry.scheduling.model.AgendaItem;
import org.wherry.scheduling.model.Workshop;

/** A round of workshops as it is chosen from. */
public class RoundForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private String label;
    private UUID chosen;
    private final List<SelectItem> workshops = new ArrayList<>();

    static RoundForm of(WorkshopService.Round round, boolean ofSeveralDays) {
        AgendaItem item = round.item();
        RoundForm form = new RoundForm();
        form.id = item.publicId();
        String times = Words.times(item.starts(), item.ends());
        form.label = Words.say(
                "booking.workshops.round", List.of(item.title(), times, ofSeveralDays ? item.dayNumber() : 0));
        form.chosen = round.chosen() == null ? null : round.chosen().publicId();
        item.workshops()
                .forEach(each -> form.workshops.add(new SelectItem(each.publicId(), words(each, round.wayKept()))));
        return form;
    }

    private static String words(Workshop workshop, boolean wayKept) {
        Optional<String> leader = workshop.leader().filter(known -> !wayKept);
        Optional<String> room = workshop.room().filter(known -> !wayKept);
        return Words.say(
                "booking.workshops.option",
                List.of(
                        workshop.title(),
                        leader.isPresent() ? 1 : 0,
                        leader.orElse(""),
                        room.isPresent() ? 1 : 0,
                        room.orElse(""),
                        workshop.placesLeft()));
    }

    WorkshopService.Choice toChoice() {
        return new WorkshopService.Choice(id, chosen);
    }

    /** Its id outside. */
    public UUID getId() {
        return id;
    }

    /** What it is called, and when it is. */
    public String getLabel() {
        return label;
    }

    /** Its workshops, with how many places are left. */
    public List<SelectItem> getWorkshops() {
        return workshops;
    }

    public UUID getChosen() {
        return chosen;
    }

    public void setChosen(UUID chosen) {
        this.chosen = chosen;
    }
}
