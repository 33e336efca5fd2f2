package org.wherry.catalogue.model;

/** What is done about somebody who books a course that they have booked, wait for or attended not long ago. */
public enum RepeatPolicy {
    /** They are told, and may book. */
    WARN,
    /** They say why, and may book. */
    ASK_WHY,
    /** They cannot book it again yet. */
    REFUSE
}
