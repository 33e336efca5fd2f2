package org.wherry.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.wherry.common.web.Notices;
import org.wherry.people.service.SecondStepService;
import org.wherry.people.service.SecondStepService.Look;

/** The recovery codes, shown once when they were made; and what else there is to do about the second step. */
@Named("recoveryCodes")
@RequestScoped
public class RecoveryCodesBacking {

    @Inject
    private SecondStepService service;

    @Inject
    private SignedInSession session;

    private String next;
    private List<String> codes = List.of();
    private Look look;

    /** Reads how the second step stands; also when a form is sent, since only what is there is read from it. */
    @PostConstruct
    void read() {
        look = service.look(session.signIn().orElse(null));
    }

    /** Takes the codes that were just made, if any. */
    public void load() {
        codes = session.takeKept();
    }

    /** Makes new ones. */
    public void renew() throws IOException {
        session.keepForOnce(service.newRecoveryCodes(session.signIn().orElse(null)));
        FacesContext.getCurrentInstance().getExternalContext().redirect("/people/recovery-codes");
    }

    /** Removes the second step. */
    public void remove() throws IOException {
        service.remove(session.signIn().orElse(null));
        Notices.done("people.recovery-codes.removed");
        FacesContext.getCurrentInstance().getExternalContext().redirect("/people/recovery-codes");
    }

    /** The codes, where they were just made. */
    public List<String> getCodes() {
        return codes;
    }

    public Look getLook() {
        return look;
    }

    /** Where to go on to. */
    public String getOnwards() {
        return OwnAddress.orHome(next);
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
