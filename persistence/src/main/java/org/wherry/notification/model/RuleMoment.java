package org.wherry.notification.model;

/** From which moment of a session a rule counts its working days. */
public enum RuleMoment {
    /** So many working days before the first day. */
    BEFORE_START,
    /** So many working days after the last day. */
    AFTER_END
}
