package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.wherry.common.web.Notices;
import org.wherry.people.model.SignInRow;
import org.wherry.people.service.MySignInsService;

/** Where and when one has signed in, and the button that ends all of it. */
@Named("mySignIns")
@RequestScoped
public class MySignInsBacking {

    @Inject
    private MySignInsService service;

    @Inject
    private SignedInSession session;

    private List<SignInRow> rows;

    /** Reads them, the newest first. */
    public void load() {
        rows = service.mine();
    }

    /** Ends all of them, this one too. */
    public void endEverywhere() throws IOException {
        service.endEverywhere();
        session.end();
        Notices.done("people.sign-ins.ended");
        FacesContext.getCurrentInstance().getExternalContext().redirect("/people/sign-in");
    }

    /** Whether a row is the sign-in of this very session. */
    public boolean isHere(UUID id) {
        return session.signIn().filter(id::equals).isPresent();
    }

    public List<SignInRow> getRows() {
        return rows;
    }
}
