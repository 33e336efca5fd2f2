package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.Words;
import org.wherry.people.model.JoiningRow;
import org.wherry.people.model.SignInRefusal;
import org.wherry.people.service.JoiningService;
import org.wherry.people.service.LetIn;

/** Opens the account of whoever has proved an address. */
@Named("joinOpen")
@RequestScoped
public class JoinOpenBacking {

    @Inject
    private JoiningService service;

    @Inject
    private SignedInSession session;

    @Inject
    private Origins origins;

    @Inject
    private HttpServletRequest request;

    private String code;
    private String password;
    private JoiningRow row;

    /** Looks at the link; this spends nothing. */
    public void load() {
        row = service.look(code);
    }

    /** Opens the account, and lets them in. */
    public void open() throws IOException {
        JoiningRow joining = service.look(code);
        LetIn letIn;
        try {
            letIn = service.open(code, password, origins.of(request));
        } catch (Refusal refusal) {
            if (!(refusal.reason() instanceof SignInRefusal)) {
                throw refusal;
            }
            Notices.problemIn("open:password", refusal.reason().key(), refusal.details());
            return;
        }
        boolean waits = joining.agency() != null || joining.askedAgency() != null;
        Notices.done(waits ? "people.join-open.waiting" : "people.join-open.done");
        session.begin(letIn, "/people/account");
    }

    /** Whom they say they work for. */
    public String getAgency() {
        if (row.agency() != null) {
            return row.agency();
        }
        return row.askedAgency() == null ? Words.say("people.join.agency.none") : row.askedAgency();
    }

    /** What they said when they asked. */
    public JoiningRow getRow() {
        return row;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
