package org.wherry.common.web;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;

/**
 * What a page does when something is refused: the sentence stands at its top, and what was typed stays. What does not
 * exist, or may not be seen, is answered alike; who is not signed in is asked to.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    /** Wraps the platform's own handling, which gets what is our fault. */
    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> queued =
                        getUnhandledExceptionQueuedEvents().iterator();
                queued.hasNext(); ) {
            Throwable failed = queued.next().getContext().getException();
            if (answers(faces, failed)) {
                queued.remove();
            }
        }
        getWrapped().handle();
    }

    private boolean answers(FacesContext faces, Throwable failed) {
        try {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof ViewExpiredException) {
                    openAnew(faces);
                    return true;
                }
                if (cause instanceof EJBAccessException) {
                    refuseCaller(faces);
                    return true;
                }
                if (cause instanceof Refusal refusal) {
                    return tell(faces, refusal);
                }
            }
            return false;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean tell(FacesContext faces, Refusal refusal) throws IOException {
        if (refusal instanceof NoSuch) {
            nothingThere(faces, String.valueOf(refusal.details()[1]));
            end(faces, HttpServletResponse.SC_NOT_FOUND);
        } else if (refusal.reason() == CommonRefusal.NOT_ALLOWED) {
            end(faces, HttpServletResponse.SC_FORBIDDEN);
        } else if (refusal.reason() == CommonRefusal.SIGN_IN_FIRST) {
            refuseCaller(faces);
        } else if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            throw new FacesException("Refused while the page was being made: load in a view action", refusal);
        } else {
            Notices.problem(refusal.reason().key(), refusal.details());
            faces.renderResponse();
        }
        return true;
    }

    private static void refuseCaller(FacesContext faces) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (external.getUserPrincipal() == null) {
            external.redirect(SignInFirst.address((HttpServletRequest) external.getRequest()));
            faces.responseComplete();
        } else {
            nothingThere(faces, "");
            end(faces, HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void nothingThere(FacesContext faces, String id) {
        NothingThere.mark((HttpServletRequest) faces.getExternalContext().getRequest(), id);
    }

    /** The page has been open for longer than its state was kept: it is made again from its address. */
    private static void openAnew(FacesContext faces) throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        if (faces.getExternalContext().getUserPrincipal() == null) {
            faces.getExternalContext().redirect(SignInFirst.address(request));
        } else {
            String query = request.getQueryString();
            Notices.done("common.expired");
            faces.getExternalContext().redirect(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        faces.responseComplete();
    }

    private static void end(FacesContext faces, int status) throws IOException {
        faces.getExternalContext().responseSendError(status, null);
        faces.responseComplete();
    }
}
