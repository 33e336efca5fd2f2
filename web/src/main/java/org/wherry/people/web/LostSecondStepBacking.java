package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.wherry.common.model.NoSuch;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.RoleHolder;
import org.wherry.people.service.LostSecondStepService;
import org.wherry.people.service.RoleService;

/** Asks before somebody's second step is taken away. */
@Named("lostSecondStep")
@ViewScoped
public class LostSecondStepBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LostSecondStepService service;

    @Inject
    private RoleService roles;

    private String id;
    private transient RoleHolder holder;

    /** Reads whose it is. */
    public void load() {
        holder = roles.of(PublicId.of("person", id));
        if (!service.canBeTakenAway(holder.id())) {
            throw new NoSuch("second step", holder.id());
        }
    }

    /** Takes it away. */
    public String takeAway() {
        service.takeAway(getHolder().id());
        Notices.done("people.lost-second-step.done", getHolder().name());
        return "/people/role?faces-redirect=true&id=" + getHolder().id();
    }

    /** Whose it is. */
    public RoleHolder getHolder() {
        if (holder == null) {
            load();
        }
        return holder;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
