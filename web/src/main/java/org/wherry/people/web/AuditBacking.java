package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PageLinks;
import org.wherry.common.web.PageNumber;
import org.wherry.common.web.Words;
import org.wherry.people.model.AuditCheck;
import org.wherry.people.model.AuditFinding;
import org.wherry.people.model.AuditQuery;
import org.wherry.people.model.AuditRow;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.service.AuditReader;

/** The audit, searched by what stands in the page's address, and how it stands. */
@Named("audit")
@RequestScoped
public class AuditBacking {

    private static final int SIZE = 50;

    @Inject
    private AuditReader reader;

    private String who;
    private AuditedAct act;
    private String whom;
    private LocalDate from;
    private LocalDate to;
    private String page;
    private Page<AuditRow> found;
    private AuditReader.State state;

    /** Searches; where the search makes no sense, says so and shows all of it. */
    public void load() {
        PageRequest wanted = new PageRequest(PageNumber.of(page), SIZE);
        try {
            found = reader.entries(query(), wanted);
        } catch (Refusal refusal) {
            Notices.problem(refusal.reason().key(), refusal.details());
            found = reader.entries(AuditQuery.ALL, wanted);
        }
    }

    /** Examines all of it. */
    public void examine() throws IOException {
        AuditCheck check = reader.examine();
        if (check.finding().isEmpty()) {
            Notices.done("people.audit.examined", check.sealed());
        }
        FacesContext.getCurrentInstance().getExternalContext().redirect(PageLinks.path());
    }

    /** Sends what was searched for as a file. */
    public void csv() throws IOException {
        byte[] file = AuditWords.csv(reader.export(query())).getBytes(StandardCharsets.UTF_8);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("text/csv; charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        faces.responseComplete();
        try (OutputStream out = external.getResponseOutputStream()) {
            out.write(file);
        }
    }

    private AuditQuery query() {
        return new AuditQuery(who, act, whom, from, to);
    }

    /** The acts to choose from. */
    public List<SelectItem> getActs() {
        return AuditWords.acts();
    }

    /** What was done, in words. */
    public String what(AuditRow row) {
        return AuditWords.act(row.act());
    }

    /** Who did it, in words. */
    public String by(AuditRow row) {
        return AuditWords.who(row);
    }

    /** Whom or what it was done to, in words. */
    public String to(AuditRow row) {
        return AuditWords.whom(row);
    }

    /** What the last examination found, in words; empty where all was whole. */
    public String getFinding() {
        return getState()
                .check()
                .flatMap(AuditCheck::finding)
                .map(AuditBacking::said)
                .orElse("");
    }

    private static String said(AuditFinding finding) {
        return Words.say("people.audit.finding." + finding.kind(), finding.position());
    }

    /** The entry that is not as it was written, where there is one to show. */
    public String getBrokenEntry() {
        return getState()
                .check()
                .flatMap(AuditCheck::finding)
                .map(AuditFinding::entry)
                .map(Object::toString)
                .orElse("");
    }

    /** Whether anything was searched for. */
    public boolean isNarrowed() {
        return who != null || act != null || whom != null || from != null || to != null;
    }

    /** Whether a file would not hold everything that was found. */
    public boolean isTooLong() {
        return found != null && found.total() > AuditReader.MOST_IN_A_FILE;
    }

    /** The entries that answer the search. */
    public Page<AuditRow> getFound() {
        return found;
    }

    /** How the audit stands. */
    public AuditReader.State getState() {
        if (state == null) {
            state = reader.state();
        }
        return state;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public AuditedAct getAct() {
        return act;
    }

    public void setAct(AuditedAct act) {
        this.act = act;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
