package org.wherry.scheduling.model;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.wherry.common.model.Refusal;

/**
 * What an entry of an agenda is to be.
 *
 * @param day on which day of the session, from 1
 * @param starts when it begins, on the county's clocks
 * @param ends when it ends; later
 * @param kind what it is
 * @param title what it is called
 * @param speaker who speaks, in words; or null
 * @param room where, in words; or null
 * @param workshops what a round offers; empty for anything else
 */
public record AgendaPlan(
        int day,
        LocalTime starts,
        LocalTime ends,
        AgendaKind kind,
        String title,
        String speaker,
        String room,
        List<Offer> workshops) {

    /** The fewest workshops that a round offers. */
    public static final int FEWEST_WORKSHOPS = 2;

    /** The most workshops that a round offers. */
    public static final int MOST_WORKSHOPS = 12;

    /**
     * A workshop that a round offers.
     *
     * @param id its id outside, where it is on the agenda already; or null
     * @param title what it is called
     * @param description what it is about, or null
     * @param leader who leads it, in words; or null
     * @param room where, in words; or null
     * @param places how many can come
     */
    public record Offer(UUID id, String title, String description, String leader, String room, int places) {}

    /** Refuses what ends before it starts, a round without a choice, and workshops elsewhere. */
    public AgendaPlan {
        Objects.requireNonNull(starts);
        Objects.requireNonNull(ends);
        Objects.requireNonNull(kind);
        workshops = List.copyOf(workshops);
        if (!ends.isAfter(starts)) {
            throw new Refusal(AgendaRefusal.AGENDA_ENDS_BEFORE_IT_STARTS);
        }
        if (kind != AgendaKind.WORKSHOPS && !workshops.isEmpty()) {
            throw new Refusal(AgendaRefusal.WORKSHOPS_OUTSIDE_A_ROUND);
        }
        if (kind == AgendaKind.WORKSHOPS
                && (workshops.size() < FEWEST_WORKSHOPS || workshops.size() > MOST_WORKSHOPS)) {
            throw new Refusal(AgendaRefusal.WORKSHOPS_TOO_FEW_OR_MANY);
        }
    }
}
