package org.wherry.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.wherry.common.web.Notices;
import org.wherry.common.web.Words;
import org.wherry.notification.model.Kind;
import org.wherry.notification.service.MessageChoices;

/** Which of the messages that nobody has to get I want. */
@Named("messageChoices")
@ViewScoped
public class ChoicesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MessageChoices choices;

    private Kind[] wanted;

    @PostConstruct
    void read() {
        Set<Kind> not = choices.unwanted();
        wanted = choices.optional().stream().filter(kind -> !not.contains(kind)).toArray(Kind[]::new);
    }

    /** Keeps what I say. */
    public String keep() {
        choices.choose(Set.of(wanted));
        Notices.done("notification.choices.kept");
        return "/notification/choices?faces-redirect=true";
    }

    /** What can be ticked. */
    public List<SelectItem> getOffered() {
        return choices.optional().stream()
                .map(kind -> new SelectItem(kind, Words.say("notification.choices.kind." + kind)))
                .toList();
    }

    public Kind[] getWanted() {
        return wanted == null ? null : wanted.clone();
    }

    public void setWanted(Kind[] wanted) {
        this.wanted = wanted == null ? null : wanted.clone();
    }
}
