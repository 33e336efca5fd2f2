package org.wherry.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.wherry.attendance.model.NeedRow;
import org.wherry.attendance.service.NeedsService;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;

/** What the delegates of a session need. */
@Named("sessionNeeds")
@RequestScoped
public class SessionNeedsBacking {

    @Inject
    private NeedsService needs;

    private String session;
    private List<NeedRow> rows;

    /** Reads them. */
    public void load() {
        rows = needs.of(PublicId.of("session", session));
    }

    /** What somebody ticked, in words. */
    public String kinds(NeedRow row) {
        return row.kinds().stream()
                .sorted()
                .map(need -> Words.say("people.my-needs.kind." + need))
                .collect(Collectors.joining("; "));
    }

    public List<NeedRow> getRows() {
        return rows;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
