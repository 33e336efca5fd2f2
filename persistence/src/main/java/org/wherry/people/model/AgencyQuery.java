package org.wherry.people.model;

import java.util.UUID;
import org.wherry.common.model.SearchWords;

/**
 * Which agencies to list.
 *
 * @param q words that must all stand in the name, without regard to case and accents; blank: any
 * @param states which of them; null: those that people can choose
 * @param sector its sector's id outside; null: any
 */
public record AgencyQuery(String q, States states, UUID sector) {

    /** Which agencies, by how they stand. */
    public enum States {
        /** Those where people can take up work, which may be about to close. */
        OPEN,
        /** Those that are closed. */
        CLOSED,
        /** Those that turned out to be another one. */
        MERGED,
        /** All of them. */
        ALL
    }

    /** Those that people can choose, by some words. */
    public static AgencyQuery open(String q) {
        return new AgencyQuery(q, States.OPEN, null);
    }

    public AgencyQuery {
        states = states == null ? States.OPEN : states;
    }

    SearchWords words() {
        return SearchWords.of(q);
    }
}
