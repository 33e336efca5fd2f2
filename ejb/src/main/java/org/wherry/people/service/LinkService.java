package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.OneTimeLink.Purpose;
import org.wherry.people.model.OneTimeLinks;
import org.wherry.people.model.Origin;
import org.wherry.people.service.Throttle.Count;
import org.wherry.people.service.Throttle.Of;

/** Asking for a link by e-mail: to a new password, or to sign in by. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LinkService {

    @Inject
    private OneTimeLinks links;

    @Inject
    private LinkPost post;

    @Inject
    private Throttle throttle;

    @Inject
    private Clock clock;

    /**
     * Sends a link to whoever has an account with an address. Whether anybody has is found out after this has answered,
     * so that neither the answer nor its time tells.
     *
     * @throws Refusal when it is no address, or too many links were asked for from the same one of the network
     */
    @PermitAll
    public void ask(Purpose purpose, String email, Origin origin) {
        EmailAddress address = new EmailAddress(email);
        throttle.admit(List.of(new Count(Of.LINK_ADDRESS, origin.address())));
        post.send(purpose, address);
    }

    /**
     * Makes sure that a link can be used now, and says to whom it was sent; this spends nothing.
     *
     * @throws Refusal when it cannot
     */
    @PermitAll
    public String look(Purpose purpose, String secret) {
        return links.look(purpose, secret, clock.instant()).email().address();
    }
}
