package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.PageNumber;
import org.wherry.people.model.AgencyQuery;
import org.wherry.people.model.AgencyRow;
import org.wherry.people.service.AgencySearch;
import org.wherry.people.service.Directory;

/** The agencies as those who keep them look for them. */
@Named("agencies")
@RequestScoped
public class AgenciesBacking {

    private static final int SIZE = 25;

    @Inject
    private AgencySearch search;

    @Inject
    private Directory directory;

    private String q;
    private AgencyQuery.States states = AgencyQuery.States.OPEN;
    private UUID sector;
    private String page;
    private Page<AgencyRow> found;

    /** The agencies that answer the search. */
    public Page<AgencyRow> getFound() {
        if (found == null) {
            found = search.agencies(new AgencyQuery(q, states, sector), new PageRequest(PageNumber.of(page), SIZE));
        }
        return found;
    }

    /** Which of them can be asked for. */
    public List<SelectItem> getStatesItems() {
        return AgencyWords.states();
    }

    /** The sectors to choose from. */
    public List<SelectItem> getSectors() {
        return AgencyWords.sectors(directory);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public AgencyQuery.States getStates() {
        return states;
    }

    public void setStates(AgencyQuery.States states) {
        this.states = states;
    }

    public UUID getSector() {
        return sector;
    }

    public void setSector(UUID sector) {
        this.sector = sector;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
