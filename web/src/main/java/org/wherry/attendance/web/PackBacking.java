package org.wherry.attendance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.attendance.model.SessionPack;
import org.wherry.attendance.model.TableGroup;
import org.wherry.attendance.service.PackService;
import org.wherry.common.model.CountyTime;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.people.model.Need;
import org.wherry.scheduling.service.CateringService;

/** The papers of a session on one page, to be printed. */
@Named("pack")
@ViewScoped
public class PackBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_SEATS = 6;

    @Inject
    private PackService packs;

    @Inject
    private CateringService caterings;

    @Inject
    private Clock clock;

    private String session;
    private String seats;
    private LocalDate cutOff;
    private transient SessionPack pack;

    /** Reads them. */
    public void load() {
        pack = packs.of(id(), seatsAtATable());
        if (cutOff == null) {
            cutOff = pack.menu().cutOff();
        }
    }

    /** Settles by when the caterer has to know. */
    public String settle() {
        caterings.settle(id(), cutOff);
        Notices.done("scheduling.pack.settled");
        return "/scheduling/pack?faces-redirect=true&session=" + session;
    }

    /** Whether the caterer can still be told. */
    public boolean isOpen() {
        return pack.menu().isOpen(CountyTime.dateOf(clock.instant()));
    }

    /** What a meal has to suit, in words. */
    public String diets(Set<Need> diets) {
        return diets.stream()
                .sorted()
                .map(diet -> Words.say("scheduling.pack.diet." + diet))
                .collect(Collectors.joining(", "));
    }

    /** How many seats a table has; what is no number of seats is the usual one. */
    public int seatsAtATable() {
        try {
            int typed = Integer.parseInt(seats == null ? "" : seats.strip());
            return typed < TableGroup.FEWEST_SEATS || typed > TableGroup.MOST_SEATS ? USUAL_SEATS : typed;
        } catch (NumberFormatException noNumber) {
            return USUAL_SEATS;
        }
    }

    private UUID id() {
        return PublicId.of("session", session);
    }

    public SessionPack getPack() {
        return pack;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getSeats() {
        return seats;
    }

    public void setSeats(String seats) {
        this.seats = seats;
    }

    public LocalDate getCutOff() {
        return cutOff;
    }

    public void setCutOff(LocalDate cutOff) {
        this.cutOff = cutOff;
    }
}
