package org.wherry.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.Words;
import org.wherry.people.model.JoiningRefusal;
import org.wherry.people.model.JoiningRow;
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
    private Refusal refused;

    /** Looks at the link, which spends nothing; also when a form is sent, since nothing was kept since it was shown. */
    @PostConstruct
    void read() {
        code = request.getParameter("code");
        try {
            row = service.look(code);
        } catch (Refusal closed) {
            refused = closed;
        }
    }

    private void tell(Refusal refusal) {
        if (ClosedLink.isOne(refusal) || refusal.reason() instanceof JoiningRefusal) {
            refused = refusal;
        } else {
            Notices.problemIn("open:password", refusal.reason().key(), refusal.details());
        }
    }

    /** Gives the status that fits, and keeps the page out of caches. */
    public void load() {
        ClosedLink.answer(refused);
    }

    /** Why the link cannot be used, as the key of a sentence; null where it can. */
    public String getRefused() {
        return refused == null ? null : refused.reason().key();
    }

    /** Opens the account, and lets them in. */
    public void open() throws IOException {
        if (refused != null) {
            return;
        }
        LetIn letIn;
        try {
            letIn = service.open(code, password, origins.of(request));
        } catch (Refusal refusal) {
            tell(refusal);
            return;
        }
        boolean waits = row.agency() != null || row.askedAgency() != null;
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
