package org.wherry.notification.model;

/** To whom a rule sends its message: by where their booking stands, or what the register says of them. */
public enum ToWhom {
    /** Delegates whose booking is confirmed. */
    CONFIRMED,
    /** Delegates on the waiting list. */
    WAITING,
    /** Delegates who came, on some day at least, once the register is closed. */
    CAME,
    /** Delegates who did not come and sent no word, once the register is closed. */
    NO_SHOW,
    /** Who leads them in the post that they booked with. */
    MANAGER_OF_NO_SHOW,
    /** Those who came and have not said how it was. */
    NOT_ANSWERED,
    /** Those who deliver a session whose register is not closed. */
    TRAINERS
}
