package org.wherry.common.web;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The page as a form sees it that is sent to the page's whole address, parameters included. Faces leaves them out, and
 * a page whose state is gone could not be made anew.
 */
final class SentToItsOwnAddress extends FacesContextWrapper {

    SentToItsOwnAddress(FacesContext wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        return new ApplicationWrapper(super.getApplication()) {
            @Override
            public ViewHandler getViewHandler() {
                return new OwnAddress(super.getViewHandler());
            }
        };
    }

    private static final class OwnAddress extends ViewHandlerWrapper {

        OwnAddress(ViewHandler wrapped) {
            super(wrapped);
        }

        @Override
        public String getActionURL(FacesContext context, String viewId) {
            var request = (HttpServletRequest) context.getExternalContext().getRequest();
            String query = request.getQueryString();
            return request.getRequestURI() + (query == null ? "" : "?" + query);
        }
    }
}
