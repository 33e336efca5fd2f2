package org.wherry.booking.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.Words;

/**
 * What the pages behind the links in mails about bookings have in common. Opening one spends nothing, since mail
 * programs open links; pressing its button does. What was done is told on the same page, since nothing is kept of
 * whoever has not signed in.
 *
 * @param <T> what the link is about
 */
public abstract class BehindALink<T> {

    @Inject
    private HttpServletRequest request;

    private String code;
    private T about;
    private Refusal refused;
    private String done;

    /** Looks at the link, also when a form is sent, since nothing was kept since it was shown. */
    @PostConstruct
    void read() {
        code = request.getParameter("code");
        try {
            about = look(code);
        } catch (Refusal closed) {
            refused = closed;
        }
    }

    /** What a link is about. */
    protected abstract T look(String secret);

    /** Gives the status that fits, and keeps the page out of caches. */
    public void load() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Cache-Control", "no-store");
        if (refused != null) {
            external.setResponseStatus(refused.reason().status());
        }
    }

    /**
     * Does what the button says.
     *
     * @param key the key of the sentence that tells what was done
     */
    protected final void act(Supplier<T> doing, String key) {
        if (refused != null) {
            return;
        }
        try {
            about = doing.get();
            done = key;
        } catch (Refusal refusal) {
            if (refusal.reason() instanceof CommonRefusal) {
                Notices.problem(refusal.reason().key(), refusal.details());
            } else {
                refused = refusal;
            }
        }
    }

    /** Why the link cannot be used, in words; null where it can. */
    public String getRefused() {
        return refused == null ? null : Words.say(refused);
    }

    /** The key of the sentence that tells what was done; null before. */
    public String getDone() {
        return done;
    }

    /** What the link is about; null where it cannot be used. */
    public T getAbout() {
        return about;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
