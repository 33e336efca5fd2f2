package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.people.model.AuditRow;
import org.wherry.people.model.AuditValue;
import org.wherry.people.service.AuditReader;

/** One entry of the audit. */
@Named("auditEntry")
@RequestScoped
public class AuditEntryBacking {

    @Inject
    private AuditReader reader;

    private String id;
    private AuditRow row;

    /** Reads it. */
    public void load() {
        row = reader.entry(PublicId.of("audit entry", id));
    }

    /** What a value is called. */
    public String field(AuditValue value) {
        return AuditWords.field(value.field());
    }

    /** What a value was. */
    public String before(AuditValue value) {
        return said(value, value.before().orElse(null));
    }

    /** What a value became. */
    public String after(AuditValue value) {
        return said(value, value.after().orElse(null));
    }

    private static String said(AuditValue value, String text) {
        if (value.isErased()) {
            return Words.say("people.audit.erased");
        }
        return text == null ? Words.say("people.audit.nothing") : AuditWords.value(value.field(), text);
    }

    /** What was done, in words. */
    public String getWhat() {
        return AuditWords.act(row.act());
    }

    /** Who did it, in words. */
    public String getBy() {
        return AuditWords.who(row);
    }

    /** Whom or what it was done to, in words. */
    public String getTo() {
        return AuditWords.whom(row);
    }

    /** The entry. */
    public AuditRow getRow() {
        return row;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
