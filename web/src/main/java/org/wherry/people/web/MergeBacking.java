package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PageLinks;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.people.model.DuplicateRow;
import org.wherry.people.model.PersonMerge;
import org.wherry.people.service.DuplicateService;
import org.wherry.people.service.MergePreview;
import org.wherry.people.service.MergeService;

/** Two records side by side: which goes, which stays, and what would become of them. */
@Named("merge")
@ViewScoped
public class MergeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MergeService merges;

    @Inject
    private DuplicateService duplicates;

    private String goes;
    private String stays;
    private String pair;
    private String q;
    private String question;
    private transient MergePreview preview;
    private transient List<DuplicateRow.Side> found;

    /** Reads the two, once both are named; until then, who answers the search. */
    public void load() {
        preview = null;
        if (getPreview() == null) {
            UUID one = isGiven(goes) ? PublicId.of("person", goes) : null;
            question = one == null
                    ? Words.say("people.merge.findOne")
                    : Words.say("people.merge.findOther", merges.name(one));
            found = duplicates.lookFor(q).stream()
                    .filter(side -> !side.id().equals(one))
                    .toList();
        }
    }

    /** What is asked while one of the two is not named. */
    public String getQuestion() {
        return question;
    }

    /** The address that names a record as the next of the two. */
    public String choose(DuplicateRow.Side side) {
        return isGiven(goes)
                ? "/people/merge?goes=" + PageLinks.encoded(goes) + "&stays=" + side.id()
                : "/people/merge?goes=" + side.id();
    }

    /** Merges them. */
    public String merge() {
        merges.merge(PublicId.of("person", goes), PublicId.of("person", stays));
        Notices.done("people.merge.done", merges.name(PublicId.of("person", stays)), PersonMerge.UNDO_DAYS);
        return "/people/merges?faces-redirect=true";
    }

    /** Remembers that they are two. */
    public String notTheSame() {
        duplicates.notTheSame(PublicId.of("pair", pair));
        Notices.done("people.merge.notTheSameDone");
        return "/people/duplicates?faces-redirect=true";
    }

    /** What is in the way, in words; nothing where nothing is. */
    public String getObstacle() {
        return getPreview().refusal().map(Words::say).orElse(null);
    }

    /** The key of what is counted. */
    public String stake(MergePreview.Count count) {
        return "people.merge.stake." + count.what();
    }

    /** Several values in one cell. */
    public String list(List<String> values) {
        return values.isEmpty() ? Words.say("people.merge.none") : String.join("; ", values);
    }

    /** For how many days a merge can be undone. */
    public int getUndoDays() {
        return PersonMerge.UNDO_DAYS;
    }

    private static boolean isGiven(String id) {
        return id != null && !id.isBlank();
    }

    /** What would become of the two; nothing while one of them is not named. */
    public MergePreview getPreview() {
        if (preview == null && isGiven(goes) && isGiven(stays)) {
            preview = merges.preview(PublicId.of("person", goes), PublicId.of("person", stays));
        }
        return preview;
    }

    public List<DuplicateRow.Side> getFound() {
        return found;
    }

    public String getGoes() {
        return goes;
    }

    public void setGoes(String goes) {
        this.goes = goes;
    }

    public String getStays() {
        return stays;
    }

    public void setStays(String stays) {
        this.stays = stays;
    }

    public String getPair() {
        return pair;
    }

    public void setPair(String pair) {
        this.pair = pair;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
