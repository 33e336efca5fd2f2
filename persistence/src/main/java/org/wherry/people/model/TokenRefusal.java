package org.wherry.people.model;

import org.wherry.common.model.Reason;

/** Why something about tokens is refused. */
public enum TokenRefusal implements Reason {
    /** A token that may do nothing is of no use. */
    TOKEN_WITHOUT_SCOPE(400),
    /** There is no scope of that name. */
    TOKEN_SCOPE_UNKNOWN(400),
    /** A token holds for 30, 90 or 365 days. */
    TOKEN_LIFE_UNKNOWN(400),
    /** Somebody has as many tokens as one may have. */
    TOO_MANY_TOKENS(409),
    /** A token makes none that may do more, or holds longer, than itself. */
    TOKEN_BEYOND_ITSELF(403),
    /** The token was not made for this; the sentence names the scope that is. */
    TOKEN_OF_ANOTHER_SCOPE(403);

    private final int status;

    TokenRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
