package org.wherry.people.service;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wherry.people.model.AgencyHappening;
import org.wherry.people.model.AgencyHoldings;
import org.wherry.people.model.AgencyRow;
import org.wherry.people.model.AgencySettings;

/**
 * All that is known of an agency.
 *
 * @param row what lists say of it
 * @param version how often it was changed
 * @param sector its sector's id outside
 * @param locality its locality's id outside, or null
 * @param parent the id outside of the agency that it is part of, or null
 * @param survivor the id outside of the agency that stands for it, or null unless it was merged
 * @param mergedAt since when, or null
 * @param canUndoMerge whether it was merged recently enough for that to be undone
 * @param closingReason why it closes, or null
 * @param holdings what stands under it
 * @param kept what other features keep under it
 * @param parts the agencies right below it
 * @param merged those that it stands for
 * @param history what happened to it, the latest first
 */
public record AgencyFacts(
        AgencyRow row,
        long version,
        UUID sector,
        UUID locality,
        UUID parent,
        UUID survivor,
        Instant mergedAt,
        boolean canUndoMerge,
        String closingReason,
        AgencySettings settings,
        AgencyHoldings holdings,
        List<Kept> kept,
        List<AgencyRow> parts,
        List<AgencyRow> merged,
        List<AgencyHappening> history) {

    /** Copies the lists. */
    public AgencyFacts {
        kept = List.copyOf(kept);
        parts = List.copyOf(parts);
        merged = List.copyOf(merged);
        history = List.copyOf(history);
    }

    /**
     * What one feature keeps under it.
     *
     * @param kind what it is, as {@link KeptUnderAgencies#kind} says it
     * @param count how much of it
     */
    public record Kept(String kind, long count) {}
}
