package org.wherry.common.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;

/** What a page tells the person about the act just done, or about what stops it. */
public final class Notices {

    private Notices() {}

    /**
     * Says, on the page that follows a redirect, what was done.
     *
     * @param key a key of {@link Texts}
     * @param given what it fills in, in order
     */
    public static void done(String key, Object... given) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(Words.say(key, List.of(given))));
    }

    /** Says what stops the act, at the top of this page. */
    public static void problem(String key, Object... given) {
        problemIn(null, key, given);
    }

    /**
     * Says what is wrong with one field, at the top and beside it.
     *
     * @param clientId the id of the input as the page has it, such as {@code book:email}
     */
    public static void problemIn(String clientId, String key, Object... given) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(
                clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.say(key, List.of(given)), null));
        context.validationFailed();
    }

    /** What the last act did, in words; each is said once. */
    public static List<String> notices() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity().equals(FacesMessage.SEVERITY_INFO))
                .peek(FacesMessage::rendered)
                .map(FacesMessage::getSummary)
                .toList();
    }
}
