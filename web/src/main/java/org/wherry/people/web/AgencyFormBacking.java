package org.wherry.people.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.AgencyRefusal;
import org.wherry.people.service.AgencyFacts;
import org.wherry.people.service.AgencySearch;
import org.wherry.people.service.AgencyService;
import org.wherry.people.service.Directory;

/** Enters an agency, or corrects one. */
@Named("agencyForm")
@ViewScoped
public class AgencyFormBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgencySearch search;

    @Inject
    private AgencyService agencies;

    @Inject
    private Directory directory;

    private String id;
    private String parent;
    private UUID above;
    private AgencyForm form;
    private long version;

    /** Reads the agency, once: what is typed afterwards stays. */
    public void load() {
        if (form != null) {
            return;
        }
        form = new AgencyForm();
        if (id != null) {
            AgencyFacts facts = search.facts(PublicId.of("agency", id));
            form = AgencyForm.of(facts);
            version = facts.version();
        } else if (parent != null) {
            AgencyFacts facts = search.facts(PublicId.of("agency", parent));
            above = PublicId.of("agency", parent);
            form.setSector(facts.sector());
            form.setLocality(facts.locality());
            form.setKind(facts.row().kind());
        }
    }

    /** Keeps what was typed. */
    public String save() {
        try {
            if (id == null) {
                UUID entered = agencies.enter(form.toDescribe(), above);
                Notices.done("people.agency.entered", form.getName());
                return "/people/agency?faces-redirect=true&id=" + entered;
            }
            agencies.describe(PublicId.of("agency", id), version, form.toDescribe());
            Notices.done("people.agency.saved", form.getName());
            return "/people/agency?faces-redirect=true&id=" + id;
        } catch (Refusal refusal) {
            String field = fieldOf(refusal);
            if (field == null) {
                throw refusal;
            }
            Notices.problemIn(field, refusal.reason().key(), refusal.details());
            return null;
        }
    }

    private static String fieldOf(Refusal refusal) {
        if (refusal.reason() == AgencyRefusal.AGENCY_NAME_TAKEN) {
            return "agency:name";
        }
        return refusal.reason() == AgencyRefusal.AGENCY_BILLED_TO_NONE ? "agency:billing" : null;
    }

    /** The kinds to choose from. */
    public List<SelectItem> getKinds() {
        return AgencyWords.kinds();
    }

    /** Who can be billed. */
    public List<SelectItem> getBillings() {
        return AgencyWords.billings();
    }

    /** The sectors to choose from. */
    public List<SelectItem> getSectors() {
        return AgencyWords.sectors(directory);
    }

    /** The localities to choose from. */
    public List<SelectItem> getLocalities() {
        return AgencyWords.localities(directory);
    }

    public AgencyForm getForm() {
        return form;
    }

    public UUID getAbove() {
        return above;
    }

    public void setAbove(UUID above) {
        this.above = above;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
