package org.wherry.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.PageNumber;
import org.wherry.common.web.Words;
import org.wherry.notification.model.Kind;
import org.wherry.notification.model.MessageStanding;
import org.wherry.notification.model.OutboxQuery;
import org.wherry.notification.model.OutboxRow;
import org.wherry.notification.service.OutboxDesk;

/** The outbox, searched by what stands in the page's address. */
@Named("outbox")
@RequestScoped
public class OutboxBacking {

    private static final int SIZE = 50;

    @Inject
    private OutboxDesk desk;

    private String q;
    private MessageStanding standing;
    private Kind kind;
    private String booking;
    private String page;
    private Page<OutboxRow> found;

    /** Searches. */
    public void load() {
        found = desk.messages(new OutboxQuery(q, standing, kind, booking), new PageRequest(PageNumber.of(page), SIZE));
    }

    /** Where messages can stand. */
    public List<SelectItem> getStandings() {
        return Arrays.stream(MessageStanding.values())
                .map(each -> new SelectItem(each, Words.say("notification.standing." + each)))
                .toList();
    }

    /** Why messages are sent. */
    public List<SelectItem> getKinds() {
        return Arrays.stream(Kind.values())
                .map(each -> new SelectItem(each, Words.say("notification.kind." + each)))
                .toList();
    }

    /** Whether anything was searched for. */
    public boolean isNarrowed() {
        return q != null || standing != null || kind != null || booking != null;
    }

    /** What was found. */
    public Page<OutboxRow> getFound() {
        return found;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public MessageStanding getStanding() {
        return standing;
    }

    public void setStanding(MessageStanding standing) {
        this.standing = standing;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public String getBooking() {
        return booking;
    }

    public void setBooking(String booking) {
        this.booking = booking;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
