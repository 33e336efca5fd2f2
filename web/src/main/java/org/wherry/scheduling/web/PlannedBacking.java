package org.wherry.scheduling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.wherry.booking.model.PlannedRow;
import org.wherry.booking.service.PlanningService;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.PageNumber;
import org.wherry.common.web.Words;
import org.wherry.scheduling.model.SessionState;

/** The coordinator's list of sessions: drafts, what is coming, and registers that are overdue. */
@Named("planned")
@RequestScoped
public class PlannedBacking {

    private static final int SIZE = 25;

    @Inject
    private PlanningService planning;

    private String q;
    private SessionState state;
    private String page;
    private Page<PlannedRow> found;

    /** The sessions that answer the search. */
    public Page<PlannedRow> getFound() {
        if (found == null) {
            found = planning.sessions(q, state, new PageRequest(PageNumber.of(page), SIZE));
        }
        return found;
    }

    /** The states to choose from. */
    public List<SelectItem> getStates() {
        return Arrays.stream(SessionState.values())
                .map(each -> new SelectItem(each, Words.say("scheduling.state." + each)))
                .toList();
    }

    /** The colour beside a state. */
    public String kind(PlannedRow row) {
        if (row.isRegisterOpen()) {
            return "warning";
        }
        return switch (row.state()) {
            case PUBLISHED -> "success";
            case DRAFT -> "info";
            case SUBMITTED -> "warning";
            case CALLED_OFF -> "error";
            case COMPLETED -> "neutral";
        };
    }

    /** How a session stands, in words. */
    public String status(PlannedRow row) {
        return Words.say(row.isRegisterOpen() ? "scheduling.state.registerOpen" : "scheduling.state." + row.state());
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public SessionState getState() {
        return state;
    }

    public void setState(SessionState state) {
        this.state = state;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
