package org.wherry.scheduling.model;

/** What somebody does at a session that they deliver. */
public enum TrainerPart {
    LEAD,
    CO_TRAINER,
    SHADOW,
    ONLINE_HOST
}
