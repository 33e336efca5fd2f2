package org.wherry.people.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.wherry.common.web.TokenForm;

/**
 * Signs out from whatever page is open, before anything else of that page is looked at: its beans have loaded nothing
 * for a request that leaves it.
 */
public class SignOut implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final String FORM = "account";
    private static final String BUTTON = "account:signOut";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // Only a page that has been restored can be trusted to have been ours.
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        boolean asked = context.isPostback()
                && context.getExternalContext().getRequestParameterMap().containsKey(BUTTON);
        if (asked
                && context.getViewRoot() != null
                && context.getViewRoot().findComponent(FORM) instanceof TokenForm form
                && form.isTrusted(context)) {
            try {
                CDI.current().select(Viewer.class).get().signOut();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
