package org.wherry.scheduling.model;

import org.wherry.common.model.Reason;

/** Why something about a bespoke session was refused. */
public enum BespokeRefusal implements Reason {
    /** Neither a course nor a subject. */
    ABOUT_NOTHING,
    /** More or fewer people than a request can be for. */
    PEOPLE_IMPOSSIBLE,
    /** The last of the days that suit lies before the first. */
    SUITS_BACKWARDS,
    /** None of the days that suit is still to come. */
    SUITS_NO_MORE,
    /** Days that suit which lie too far apart. */
    SUITS_TOO_LONG,
    /** Days that suit which are too far away to plan for. */
    SUITS_TOO_FAR,
    /** One's own premises, without an address. */
    ADDRESS_NEEDED,
    /** Somebody has answered: what is asked for changes by words from now on. */
    ANSWERED_ALREADY,
    /** A session has been made for it. */
    DATED_ALREADY,
    /** It was declined or withdrawn. */
    NOT_OPEN,
    /** A subject in words: somebody has to name the course before there can be a date. */
    COURSE_NEEDED
}
