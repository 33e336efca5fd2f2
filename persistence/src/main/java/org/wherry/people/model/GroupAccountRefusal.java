package org.wherry.people.model;

import org.wherry.common.model.Reason;

/** Why a group account is not opened or changed. */
public enum GroupAccountRefusal implements Reason {
    /** The agency has an open one. */
    GROUP_ACCOUNT_THERE,
    /** It is closed. */
    GROUP_ACCOUNT_CLOSED,
    /** The contact holds no post there; the name is the detail. */
    CONTACT_WORKS_ELSEWHERE
}
