package org.wherry.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.wherry.common.web.Notices;
import org.wherry.people.model.AccessNeeds;
import org.wherry.people.model.Need;
import org.wherry.people.service.MyNeedsService;

/** What I need to take part. */
@Named("myNeeds")
@ViewScoped
public class MyNeedsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/people/my-needs?faces-redirect=true";

    @Inject
    private MyNeedsService needs;

    private Need[] kinds;

    @Size(max = AccessNeeds.LONGEST_WORDS)
    private String words;

    private boolean known;

    @PostConstruct
    void read() {
        Optional<AccessNeeds> kept = needs.mine();
        known = kept.isPresent();
        kinds = kept.map(AccessNeeds::kinds).orElse(Set.of()).toArray(Need[]::new);
        words = kept.flatMap(AccessNeeds::words).orElse(null);
    }

    /** Keeps what I say. */
    public String keep() {
        needs.keep(Set.of(kinds), words);
        Notices.done("people.my-needs.done");
        return HERE;
    }

    /** Takes it back. */
    public String forget() {
        needs.forget();
        Notices.done("people.my-needs.forgotten");
        return HERE;
    }

    /** Whether I said something before. */
    public boolean isKnown() {
        return known;
    }

    public Need[] getKinds() {
        return kinds.clone();
    }

    public void setKinds(Need[] kinds) {
        this.kinds = kinds.clone();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
