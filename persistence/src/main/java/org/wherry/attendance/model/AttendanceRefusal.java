package org.wherry.attendance.model;

import org.wherry.common.model.Reason;

/** Why a register says no. */
public enum AttendanceRefusal implements Reason {
    /** The day has not begun. */
    NOT_BEGUN,
    /** The session was called off. */
    CALLED_OFF,
    /** The register is closed. */
    CLOSED,
    /** Somebody expected has no mark on some day. */
    UNMARKED,
    /** Nobody marks themselves. */
    YOURSELF,
    /** Who delivers a session does not attend it. */
    DELIVERS_IT,
    /** A walk-in was there, or there is no walk-in. */
    WALK_IN_WAS_THERE,
    /** Only a walk-in is struck out; who booked gets a mark. */
    NOT_A_WALK_IN,
    /** Whoever is protected, is under 18 or cannot be written to stands on no list that goes round. */
    OFF_SHARED_LISTS,
    /** The address belongs to nobody known, so a name is needed. */
    NAME_NEEDED(400);

    private final int status;

    AttendanceRefusal() {
        this(409);
    }

    AttendanceRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
