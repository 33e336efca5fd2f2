package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.service.AgencyFacts;
import org.wherry.people.service.AgencySearch;
import org.wherry.people.service.AgencyService;

/** Where an agency belongs: moving it into another one, or merging it with the one that it is. */
@Named("agencyPlace")
@ViewScoped
public class AgencyPlaceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgencySearch search;

    @Inject
    private AgencyService agencies;

    private String id;
    private String into;
    private UUID chosen;
    private transient AgencyFacts facts;
    private transient AgencyFacts survivor;

    /** Reads the agency, and the one that would stand for it once that is chosen. */
    public void load() {
        facts = search.facts(agency());
        survivor = into == null ? null : search.facts(PublicId.of("agency", into));
    }

    /** Makes it part of the agency that was chosen, or of none. */
    public String move() {
        agencies.move(agency(), chosen);
        facts = search.facts(agency());
        if (chosen == null) {
            Notices.done("people.agency.standsAlone", facts.row().name());
        } else {
            Notices.done("people.agency.moved", facts.row().name(), facts.row().parent());
        }
        return "/people/agency?faces-redirect=true&id=" + id;
    }

    /** Shows what merging it into the agency that was chosen would mean. */
    public String preview() {
        return "/people/agency-merge?faces-redirect=true&id=" + id + "&into=" + chosen;
    }

    /** Merges it. */
    public String merge() {
        agencies.merge(agency(), PublicId.of("agency", into));
        facts = search.facts(agency());
        Notices.done("people.agency.merged", facts.row().name(), facts.row().survivor());
        return "/people/agency?faces-redirect=true&id=" + into;
    }

    private UUID agency() {
        return PublicId.of("agency", id);
    }

    public AgencyFacts getFacts() {
        return facts;
    }

    public AgencyFacts getSurvivor() {
        return survivor;
    }

    public UUID getChosen() {
        return chosen;
    }

    public void setChosen(UUID chosen) {
        this.chosen = chosen;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
