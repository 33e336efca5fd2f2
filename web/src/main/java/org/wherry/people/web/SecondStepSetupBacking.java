package org.wherry.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PageLinks;
import org.wherry.people.service.SecondStepService;
import org.wherry.people.service.SecondStepService.Look;
import org.wherry.people.service.SecondStepService.Offer;

/** Setting up the second step on a telephone, at sign-in where a role asks for it, or later by choice. */
@Named("secondStepSetup")
@RequestScoped
public class SecondStepSetupBacking {

    @Inject
    private SecondStepService service;

    @Inject
    private SignedInSession session;

    private String next;
    private String code;
    private Look look;
    private Offer offer;
    private String refused;

    /** Reads how it stands, and what is offered; also when the form is sent, since only what is there is read from it. */
    @PostConstruct
    void read() {
        try {
            look = session.signIn().map(service::look).orElse(null);
            if (look != null && !isToBeProved()) {
                offer = service.offer(session.signIn().get());
            }
        } catch (Refusal refusal) {
            refused = refusal.reason() == CommonRefusal.SIGN_IN_FIRST
                    ? null
                    : refusal.reason().key();
        }
    }

    /** Sends whoever has to prove it first there. */
    public void load() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.getResponseComplete() && look != null && isToBeProved()) {
            faces.getExternalContext()
                    .redirect("/people/second-step?next=" + PageLinks.encoded(OwnAddress.orHome(next)));
        }
    }

    private boolean isToBeProved() {
        return look.owed() && look.setUp();
    }

    /** Sets it up by its first code, and shows the recovery codes. */
    public void setUp() throws IOException {
        try {
            session.keepForOnce(service.setUp(session.signIn().orElse(null), code));
        } catch (Refusal wrong) {
            Notices.problemIn("second-step-setup:code", wrong.reason().key(), wrong.details());
            return;
        }
        session.goOn("/people/recovery-codes?next=" + PageLinks.encoded(OwnAddress.orHome(next)));
    }

    /** What is offered; null where nothing is. */
    public Offer getOffer() {
        return offer;
    }

    /** What the telephone's camera reads. */
    public String getPicture() {
        return QrCode.pictureOf(offer.address());
    }

    /** The secret in groups of four, which are easier to copy. */
    public String getGroups() {
        return offer.words().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Why nothing can be set up now, as the key of a sentence; null where that is not so. */
    public String getRefused() {
        return refused;
    }

    /** Whether one is set up already, which the new one takes the place of. */
    public boolean isSetUpBefore() {
        return Optional.ofNullable(look).filter(Look::setUp).isPresent();
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
