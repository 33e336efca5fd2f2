package org.wherry.people.model;

import org.wherry.common.model.Reason;

/** Why somebody is not let in, or may not have the password or second step that they want. */
public enum SignInRefusal implements Reason {
    /** There is no such link, or a newer one has taken its place: the two answer alike. */
    LINK_UNKNOWN(404),
    /** The link has been used. */
    LINK_SPENT(410),
    /** The link was not used in time. */
    LINK_EXPIRED(410),
    /** There were too many wrong tries; the sentence says until when to wait. */
    TOO_MANY_TRIES(429),
    /** The password is too short. */
    PASSWORD_TOO_SHORT(400),
    /** The password is longer than anybody needs. */
    PASSWORD_TOO_LONG(400),
    /** Many others have this password, and it is among the first that are tried. */
    PASSWORD_COMMON(400),
    /** The password is made of the person's own name or address. */
    PASSWORD_OF_OWN_WORDS(400),
    /** The password that was given as the present one is not. */
    PASSWORD_WRONG(403),
    /** The code of the second step is not the one that is shown now, or was used. */
    CODE_WRONG(403),
    /** Nothing is offered to be set up. */
    NOTHING_OFFERED(409),
    /** What protects the account can be changed only soon after signing in. */
    SIGN_IN_AGAIN(403),
    /** There is no account that a password could be for. */
    NO_ACCOUNT(409),
    /** Whoever has this role signs in with a second step. */
    SECOND_STEP_NEEDED(409),
    /** Somebody whose second step is to be taken away has none. */
    NO_SECOND_STEP(409);

    private final int status;

    SignInRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
