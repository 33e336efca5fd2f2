package org.wherry.people.model;

import org.wherry.common.model.Reason;

/** Why somebody could not sign in with an account elsewhere, or link one. */
public enum SingleSignOnRefusal implements Reason {
    /** The provider cannot be reached, or does not answer as it should. */
    PROVIDER_NOT_ANSWERING(503),
    /** The provider did not sign them in: they gave up there, or it would not have them. */
    NOT_SIGNED_IN_THERE(403),
    /** What the provider sent does not prove anything. */
    IDENTITY_NOT_PROVED(403),
    /** It was not begun in this browser, was begun too long ago, or has ended already. */
    SIGN_IN_NOT_UNDER_WAY(409),
    /** The account elsewhere already signs in somebody else. */
    IDENTITY_OF_ANOTHER(409);

    private final int status;

    SingleSignOnRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
