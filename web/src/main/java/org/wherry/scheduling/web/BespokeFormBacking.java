package org.wherry.scheduling.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.AgencyCard;
import org.wherry.people.web.Viewer;
import org.wherry.scheduling.service.BespokeDetail;
import org.wherry.scheduling.service.BespokeRequestService;

/** Asks for a session of one's own agency, or changes what is asked for. */
@Named("bespokeForm")
@ViewScoped
public class BespokeFormBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BespokeRequestService requests;

    @Inject
    private Viewer viewer;

    private String id;
    private String course;
    private BespokeForm form;
    private long version;
    private transient List<AgencyCard> agencies;

    /** Reads what was asked for, or begins anew, once: what is typed afterwards stays. */
    public void load() {
        if (form != null) {
            return;
        }
        if (id == null) {
            form = BespokeForm.of(
                    onlyAgency(), course == null ? null : PublicId.of("course", course), viewer.getName());
        } else {
            BespokeDetail detail = requests.request(PublicId.of("bespoke request", id));
            if (!detail.changeable()) {
                throw new NoSuch("bespoke request to change", id);
            }
            form = BespokeForm.of(detail);
            version = detail.version();
        }
    }

    /** Sends it to the training team. */
    public String send() {
        if (isNew()) {
            id = requests.ask(form.getAgency(), form.toWish()).toString();
            Notices.done("scheduling.bespoke.sent");
        } else {
            requests.change(PublicId.of("bespoke request", id), version, form.toWish());
            Notices.done("scheduling.bespoke.changed");
        }
        return "/scheduling/bespoke-request?faces-redirect=true&id=" + id;
    }

    private UUID onlyAgency() {
        return getAgencies().size() == 1 ? getAgencies().get(0).publicId() : null;
    }

    private List<AgencyCard> getAgencies() {
        if (agencies == null) {
            agencies = requests.agencies();
        }
        return agencies;
    }

    /** The agencies that one can ask for. */
    public List<SelectItem> getAgencyChoices() {
        return getAgencies().stream()
                .map(each -> new SelectItem(each.publicId(), each.name()))
                .toList();
    }

    /** Whether it was not asked for before. */
    public boolean isNew() {
        return id == null;
    }

    public BespokeForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }
}
