package org.wherry.people.model;

import org.wherry.common.model.Reason;

/** Why something about roles is refused. */
public enum RoleRefusal implements Reason {
    /** The role is of an agency, and none was named. */
    ROLE_NEEDS_AGENCY(400),
    /** The role is not of an agency, and one was named. */
    ROLE_WITHOUT_AGENCY(400),
    /** It was not said which role. */
    ROLE_MISSING(400),
    /** The person has that role already, for that agency. */
    ROLE_HELD_ALREADY(409),
    /** Nobody gives themselves a role, or takes one from themselves. */
    OWN_ROLES(403),
    /** Somebody who can sign in has to be left who looks after the roles. */
    LAST_ADMINISTRATOR(409);

    private final int status;

    RoleRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
