package org.wherry.people.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.wherry.people.model.ApiTokens;

/** Notes that a token was used, in a transaction of its own: a call that is refused was a use as well. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TokenUse {

    @Inject
    private ApiTokens tokens;

    /** Notes it. */
    public void note(long token, Instant now) {
        tokens.noteUse(token, now);
    }
}
