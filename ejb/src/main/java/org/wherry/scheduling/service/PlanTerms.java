package org.wherry.scheduling.service;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.wherry.scheduling.model.OnlinePlace;
import org.wherry.scheduling.model.Openness;
import org.wherry.scheduling.model.SessionSettings;

/**
 * On what terms a planned session is held; all ids are those outside.
 *
 * @param room a room of the venue, or null
 * @param openness who it is open to; null: the named agencies, or everybody where none is named
 * @param networks the networks whose members it is for
 * @param invited the people it is for
 * @param shares the places that are kept for sectors
 * @param online where it is held online, or null where it is not
 */
public record PlanTerms(
        UUID room,
        Openness openness,
        Set<UUID> networks,
        Set<UUID> invited,
        List<Share> shares,
        OnlinePlace online,
        SessionSettings settings) {

    /** Takes no plan without numbers. */
    public PlanTerms {
        Objects.requireNonNull(settings);
        networks = Set.copyOf(networks);
        invited = Set.copyOf(invited);
        shares = List.copyOf(shares);
    }

    /** Places kept for a sector until a moment. */
    public record Share(UUID sector, int places, Instant until) {}

    /** No room yet, nothing kept, the usual numbers. */
    public static PlanTerms usual() {
        return new PlanTerms(null, null, Set.of(), Set.of(), List.of(), null, SessionSettings.usual());
    }
}
