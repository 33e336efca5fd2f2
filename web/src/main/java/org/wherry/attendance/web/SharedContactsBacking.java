package org.wherry.attendance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.attendance.model.SharedContact;
import org.wherry.attendance.service.SharedContactService;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;

/** Those on one session who let the others know them, and my own choice. */
@Named("sharedContacts")
@ViewScoped
public class SharedContactsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SharedContactService contacts;

    @Inject
    private ProgrammeService programme;

    private String session;
    private transient Optional<Boolean> choice;
    private transient List<SharedContact> rows;
    private transient SessionRow row;

    /** Reads them. */
    public void load() {
        rows = contacts.of(id());
        choice = contacts.choice(id());
        row = programme.session(id()).row();
    }

    /** Lets the others know me. */
    public String share() {
        contacts.share(id());
        Notices.done("scheduling.contacts.shared");
        return here();
    }

    /** Takes it back. */
    public String takeBack() {
        contacts.takeBack(id());
        Notices.done("scheduling.contacts.takenBack");
        return here();
    }

    private String here() {
        return "/scheduling/contacts?faces-redirect=true&session=" + session;
    }

    private UUID id() {
        return PublicId.of("session", session);
    }

    /** Whether I am on the list. */
    public boolean isMine() {
        return choice.orElse(false);
    }

    /** Whether I have a place and am not on it. */
    public boolean isOffered() {
        return choice.filter(shared -> !shared).isPresent();
    }

    public List<SharedContact> getRows() {
        return rows;
    }

    /** What the programme says of the session. */
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
