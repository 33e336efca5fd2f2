package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.people.service.GrantedRole;
import org.wherry.people.service.RoleService;

/** Asks before a role is taken away. */
@Named("withdrawRole")
@ViewScoped
public class WithdrawRoleBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoleService service;

    private String id;
    private transient GrantedRole granted;

    /** Reads whose role it is. */
    public void load() {
        granted = service.find(PublicId.of("role", id));
    }

    /** Takes it away. */
    public String withdraw() {
        GrantedRole gone = getGranted();
        service.withdraw(gone.row().id());
        Notices.done(
                "people.role-withdraw.done",
                gone.holder().name(),
                Words.say("people.role.name." + gone.row().role()));
        return "/people/role?faces-redirect=true&id=" + gone.holder().id();
    }

    /** The role and whoever has it. */
    public GrantedRole getGranted() {
        if (granted == null) {
            load();
        }
        return granted;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
