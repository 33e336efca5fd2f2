package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.wherry.people.service.OfferedProvider;
import org.wherry.people.service.SignInElsewhere;
import org.wherry.people.service.SingleSignOn;

/**
 * The way to a provider of identities: for visitors to sign in, and for whoever is signed in to link their account
 * there. It is a link and not a form: a form of ours is sent to nobody else.
 */
@Named("sso")
@RequestScoped
public class SsoBacking {

    @Inject
    private SingleSignOn singleSignOn;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private String provider;
    private String next;
    private List<OfferedProvider> providers;

    /** Sends the browser to the provider, where one was chosen. */
    public void depart() throws IOException {
        if (provider == null) {
            return;
        }
        SignInElsewhere begun = singleSignOn.begin(provider, viewer.getId(), next);
        SignInsElsewhere.keep(request, begun);
        FacesContext.getCurrentInstance().getExternalContext().redirect(begun.address());
    }

    /** The providers that people can choose from. */
    public List<OfferedProvider> getProviders() {
        if (providers == null) {
            providers = singleSignOn.offered();
        }
        return providers;
    }

    /** Whether there is any. */
    public boolean isOffered() {
        return !getProviders().isEmpty();
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
