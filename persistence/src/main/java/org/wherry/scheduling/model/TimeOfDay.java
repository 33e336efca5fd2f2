package org.wherry.scheduling.model;

/** When on a day a session may be. */
public enum TimeOfDay {
    MORNING,
    AFTERNOON,
    EVENING
}
