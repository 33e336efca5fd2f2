package org.wherry.notification.model;

import org.wherry.common.model.Reason;

/** Why something about calendars is refused. */
public enum CalendarRefusal implements Reason {
    /** Somebody has as many calendar addresses as one may have. */
    TOO_MANY_CALENDARS;

    @Override
    public int status() {
        return 409;
    }
}
