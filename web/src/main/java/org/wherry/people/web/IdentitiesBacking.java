package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.SingleSignOnRefusal;
import org.wherry.people.service.IdentityService;
import org.wherry.people.service.LinkedIdentity;

/** The accounts elsewhere that sign somebody in: which they are, one that may become one, and one that is to be none. */
@Named("identities")
@ViewScoped
public class IdentitiesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/people/identities?faces-redirect=true";

    @Inject
    private IdentityService service;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private String unlink;
    private transient List<LinkedIdentity> rows;
    private transient LinkedIdentity leaving;

    /** Reads them, and finds the one that is to be unlinked. */
    public void load() {
        rows = service.mine();
        if (unlink != null) {
            UUID id = PublicId.of("external identity", unlink);
            leaving = rows.stream()
                    .filter(row -> row.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NoSuch("external identity", id));
        }
    }

    /** Links the account that was just proved. */
    public String link() {
        LinkAwaited awaited = getAwaited();
        if (awaited == null) {
            throw new Refusal(SingleSignOnRefusal.SIGN_IN_NOT_UNDER_WAY);
        }
        LinkAwaited.forget(request);
        service.link(awaited.proved());
        Notices.done("people.identities.linked", awaited.provider());
        return PAGE;
    }

    /** Links nothing. */
    public String leaveIt() {
        LinkAwaited.forget(request);
        Notices.done("people.identities.leftIt");
        return PAGE;
    }

    /** Unlinks the one that was chosen. */
    public String unlink() {
        service.unlink(PublicId.of("external identity", unlink));
        Notices.done("people.identities.unlinked");
        return PAGE;
    }

    /** The account that waits for the person's word, or null. */
    public LinkAwaited getAwaited() {
        return LinkAwaited.of(request, viewer.getId(), clock.instant()).orElse(null);
    }

    /** Those that are linked. */
    public List<LinkedIdentity> getRows() {
        return rows;
    }

    /** The one that is to be unlinked, or null. */
    public LinkedIdentity getLeaving() {
        return leaving;
    }

    public String getUnlink() {
        return unlink;
    }

    public void setUnlink(String unlink) {
        this.unlink = unlink;
    }
}
