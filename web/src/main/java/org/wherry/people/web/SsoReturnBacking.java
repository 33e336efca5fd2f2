package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.ProvedIdentity;
import org.wherry.people.model.SingleSignOnRefusal;
import org.wherry.people.service.AuditTrail;
import org.wherry.people.service.IdentityService;
import org.wherry.people.service.LetIn;
import org.wherry.people.service.OfferedProvider;
import org.wherry.people.service.ProviderAnswer;
import org.wherry.people.service.SignInElsewhere;
import org.wherry.people.service.SingleSignOn;

/**
 * Where a provider of identities sends people back to. Who is known goes on to where they wanted to be; who is not is
 * told how to link their account; whoever came to link one is asked whether it is the right one.
 */
@Named("ssoReturn")
@RequestScoped
public class SsoReturnBacking {

    @Inject
    private SingleSignOn singleSignOn;

    @Inject
    private IdentityService identities;

    @Inject
    private SignedInSession session;

    @Inject
    private AuditTrail trail;

    @Inject
    private Origins origins;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private String state;
    private String code;
    private String error;
    private String issuer;
    private OfferedProvider notLinked;

    /** Finds out who came back; without a state nobody did. */
    public void arrive() throws IOException {
        if (state == null) {
            return;
        }
        SignInElsewhere begun = SignInsElsewhere.take(request, state)
                .filter(each -> each.person() == null || each.person().equals(viewer.getId()))
                .orElseThrow(() -> new Refusal(SingleSignOnRefusal.SIGN_IN_NOT_UNDER_WAY));
        ProvedIdentity proved = believed(begun);
        if (begun.person() == null) {
            signIn(begun, proved);
        } else {
            new LinkAwaited(begun.person(), proved, provider(begun).label(), clock.instant()).keep(request);
            FacesContext.getCurrentInstance().getExternalContext().redirect("/people/identities");
        }
    }

    private ProvedIdentity believed(SignInElsewhere begun) {
        try {
            return singleSignOn.end(begun, new ProviderAnswer(code, error, issuer));
        } catch (Refusal refusal) {
            if (refusal.reason() == SingleSignOnRefusal.IDENTITY_NOT_PROVED) {
                trail.refused(Audited.of(AuditedAct.SIGN_IN_REFUSED, null)
                        .changed("provider", null, provider(begun).label()));
            }
            throw refusal;
        }
    }

    private void signIn(SignInElsewhere begun, ProvedIdentity proved) throws IOException {
        Optional<LetIn> letIn = identities.signIn(proved, origins.of(request));
        if (letIn.isEmpty()) {
            notLinked = provider(begun);
        } else {
            session.begin(letIn.get(), begun.next());
        }
    }

    private OfferedProvider provider(SignInElsewhere begun) {
        return singleSignOn.offered(begun.provider());
    }

    /** The provider whose account is proved and nobody's here; null where that is not so. */
    public OfferedProvider getNotLinked() {
        return notLinked;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getError() {
        return error;
    }

    public void setError(String error) {
        this.error = error;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }
}
