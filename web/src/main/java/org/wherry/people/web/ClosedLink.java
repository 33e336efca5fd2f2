package org.wherry.people.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.Set;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.SignInRefusal;

/** What the pages behind one-time links have in common: a link that cannot be used has words and a status of its own. */
final class ClosedLink {

    private static final Set<SignInRefusal> CLOSING =
            EnumSet.of(SignInRefusal.LINK_UNKNOWN, SignInRefusal.LINK_SPENT, SignInRefusal.LINK_EXPIRED);

    private ClosedLink() {}

    /** Whether somebody was refused because of the link itself. */
    static boolean isOne(Refusal refusal) {
        return CLOSING.contains(refusal.reason());
    }

    /** Gives the status that fits, or none for a link that can be used, and keeps the page out of caches. */
    static void answer(Refusal refused) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Cache-Control", "no-store");
        if (refused != null) {
            external.setResponseStatus(refused.reason().status());
        }
    }
}
