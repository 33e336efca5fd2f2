package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.Notices;
import org.wherry.notification.model.LetterRow;
import org.wherry.notification.service.LetterService;

/** The letters to print: as many as fit a stack, the oldest first. */
@Named("letters")
@ViewScoped
public class LettersBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STACK = 20;

    @Inject
    private LetterService letters;

    /** Those that stood on the page when it was printed; what was written since is not among them. */
    private final List<UUID> shown = new ArrayList<>();

    private transient Page<LetterRow> found;

    /** Reads them. */
    public void load() {
        found = letters.toPrint(new PageRequest(1, STACK));
        shown.clear();
        found.items().forEach(letter -> shown.add(letter.id()));
    }

    /** Notes that those on the page were printed. */
    public String printed() {
        shown.forEach(letters::printed);
        Notices.done("people.letters.done", shown.size());
        return "/people/letters?faces-redirect=true";
    }

    /** The letters of this stack. */
    public Page<LetterRow> getFound() {
        if (found == null) {
            found = letters.toPrint(new PageRequest(1, STACK));
        }
        return found;
    }
}
