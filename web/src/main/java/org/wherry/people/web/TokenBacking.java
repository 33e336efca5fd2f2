package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.TokenRow;
import org.wherry.people.service.TokenService;

/** One of one's own tokens, and its end. */
@Named("token")
@ViewScoped
public class TokenBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TokenService tokens;

    private String id;
    private transient TokenRow row;

    /** Reads the token; somebody else's is answered like one that does not exist. */
    public void load() {
        row = tokens.find(PublicId.of("token", id));
    }

    /** Ends it. */
    public String revoke() {
        row = tokens.revoke(PublicId.of("token", id));
        Notices.done("people.token.revoked", row.name());
        return "/people/tokens?faces-redirect=true";
    }

    /** The token as it stands. */
    public TokenRow getRow() {
        if (row == null) {
            load();
        }
        return row;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
