package org.wherry.common.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps a visitor's page from making a session: PrimeFaces would keep there the nonce of scripts that such a page has
 * not got. {@link PageHeaders} gives it a policy that allows no script at all.
 */
public class NoNonceWithoutSession implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // Nothing to do before: which page is asked for does not matter.
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        // A page that keeps no state has not kept a nonce either, which PrimeFaces would miss when it is posted.
        if (context.getExternalContext().getSession(false) == null
                || context.getViewRoot().isTransient()) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
    }
}
