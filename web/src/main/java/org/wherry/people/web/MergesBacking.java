package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PageNumber;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.people.model.MergeRow;
import org.wherry.people.model.PersonMerge;
import org.wherry.people.service.MergeService;

/** The merges so far, and undoing one. */
@Named("merges")
@ViewScoped
public class MergesBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;

    @Inject
    private MergeService merges;

    @Inject
    private Clock clock;

    private String page;
    private String undo;
    private transient Page<MergeRow> found;

    /** Makes sure that what is to be undone is named as a merge can be. */
    public void load() {
        if (isAsked()) {
            PublicId.of("merge", undo);
        }
    }

    /** One page of them, the latest first. */
    public Page<MergeRow> getFound() {
        if (found == null) {
            found = merges.merges(new PageRequest(PageNumber.of(page), SIZE));
        }
        return found;
    }

    /** The one that is to be undone, while it still can be; nothing where none is asked for. */
    public MergeRow getAsked() {
        if (!isAsked()) {
            return null;
        }
        UUID wanted = PublicId.of("merge", undo);
        return getFound().items().stream()
                .filter(row -> row.id().equals(wanted) && canBeUndone(row))
                .findFirst()
                .orElse(null);
    }

    private boolean isAsked() {
        return undo != null && !undo.isBlank();
    }

    /** Undoes it. */
    public String takeBack() {
        merges.undo(PublicId.of("merge", undo));
        Notices.done("people.merges.done");
        return "/people/merges?faces-redirect=true";
    }

    /** Whether a merge can be undone now. */
    public boolean canBeUndone(MergeRow row) {
        return row.canBeUndone(clock.instant());
    }

    /** How a merge stands, in words. */
    public String state(MergeRow row) {
        if (row.undoneAt() != null) {
            return Words.say("people.merges.undone");
        }
        return canBeUndone(row) ? Words.say("people.merges.until", row.undoUntil()) : Words.say("people.merges.final");
    }

    /** For how many days a merge can be undone. */
    public int getUndoDays() {
        return PersonMerge.UNDO_DAYS;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getUndo() {
        return undo;
    }

    public void setUndo(String undo) {
        this.undo = undo;
    }
}
