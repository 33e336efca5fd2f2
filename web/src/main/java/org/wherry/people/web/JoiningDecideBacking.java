package org.wherry.people.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.JoiningRow;
import org.wherry.people.service.JoiningDesk;

/** Decides whether somebody belongs to an agency. */
@Named("joiningDecide")
@ViewScoped
public class JoiningDecideBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private JoiningDesk desk;

    private String id;
    private UUID agency;
    private String reason;
    private transient JoiningRow row;

    /** Finds whoever waits. */
    public void load() {
        getRow();
    }

    /** Takes them as one of the agency's people. */
    public void approve() throws IOException {
        desk.approve(uuid());
        done("people.joining-decide.approved");
    }

    /** Says which agency it is. */
    public void settle() throws IOException {
        desk.settle(uuid(), agency);
        done("people.joining-decide.approved");
    }

    /** Declines, with a reason. */
    public void decline() throws IOException {
        desk.decline(uuid(), reason);
        done("people.joining-decide.declined");
    }

    private void done(String key) throws IOException {
        Notices.done(key, getRow().name());
        FacesContext.getCurrentInstance().getExternalContext().redirect("/people/joining");
    }

    private UUID uuid() {
        return PublicId.of("joining", id);
    }

    /** Whoever waits. */
    public JoiningRow getRow() {
        if (row == null) {
            row = desk.one(uuid());
        }
        return row;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
