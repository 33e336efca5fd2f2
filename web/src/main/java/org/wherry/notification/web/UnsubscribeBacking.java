package org.wherry.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.wherry.notification.model.Kind;
import org.wherry.notification.service.MessageChoices;

/** The page behind the link under an optional message: opening it changes nothing, its one button does. */
@Named("unsubscribe")
@RequestScoped
public class UnsubscribeBacking {

    @Inject
    private MessageChoices choices;

    @Inject
    private HttpServletRequest request;

    private String code;
    private Kind kind;
    private boolean done;

    @PostConstruct
    void read() {
        code = request.getParameter("code");
    }

    /** Sees which messages it is about; a link that we did not write leads nowhere. */
    public void load() {
        if (kind == null) {
            kind = choices.offered(code);
        }
    }

    /** Says that no more of them are wanted. */
    public String go() {
        kind = choices.refuse(code);
        done = true;
        return null;
    }

    /** Which messages. */
    public Kind getKind() {
        return kind;
    }

    /** Whether it was said. */
    public boolean isDone() {
        return done;
    }
}
