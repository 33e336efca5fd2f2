package org.wherry.scheduling.model;

import org.wherry.common.model.Reason;

/** Why something about an agenda was refused. */
public enum AgendaRefusal implements Reason {
    /** It ends before it starts. */
    AGENDA_ENDS_BEFORE_IT_STARTS,
    /** The session has no such day; the detail is how many it has. */
    NO_SUCH_AGENDA_DAY,
    /** It begins before the day does, or ends after it; the details are the day's beginning and end. */
    OUTSIDE_THE_DAY,
    /** Something else is on at that time; the details are how much is known of it, and what it is. */
    AGENDA_OVERLAPS,
    /** A round has 2 to 12 workshops. */
    WORKSHOPS_TOO_FEW_OR_MANY,
    /** Only a round offers workshops. */
    WORKSHOPS_OUTSIDE_A_ROUND,
    /** Two workshops of a round have the same title; the detail is the title. */
    WORKSHOP_NAMED_TWICE,
    /** A workshop has 1 to 2,000 places. */
    WORKSHOP_PLACES_IMPOSSIBLE,
    /** More people have chosen it than it would have places; the details are its title and how many. */
    MORE_HAVE_CHOSEN,
    /** People have chosen what would go; the detail is how many. They have to be told, so it is asked first. */
    WORKSHOP_IS_CHOSEN
}
