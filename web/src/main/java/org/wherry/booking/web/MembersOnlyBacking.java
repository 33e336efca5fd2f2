package org.wherry.booking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.service.MembershipService;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;

/** Whether the places of a session are for members of the Safer Programme, which is true of its whole course. */
@Named("membersOnly")
@ViewScoped
public class MembersOnlyBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MembershipService memberships;

    @Inject
    private ProgrammeService programme;

    private String session;
    private SessionRow row;
    private boolean only;

    /** Reads it. */
    public void load() {
        row = programme.session(id()).row();
        only = memberships.isForMembers(row.courseId());
    }

    /** Keeps the places for members. */
    public String keep() {
        return set(true);
    }

    /** Opens them to everybody. */
    public String open() {
        return set(false);
    }

    private String set(boolean membersOnly) {
        memberships.keepForMembers(row.courseId(), membersOnly);
        Notices.done(membersOnly ? "booking.membersOnly.kept" : "booking.membersOnly.opened");
        return "/scheduling/publish?faces-redirect=true&id=" + id();
    }

    private UUID id() {
        return PublicId.of("session", session);
    }

    public boolean isOnly() {
        return only;
    }

    public SessionRow getRow() {
        return row;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
