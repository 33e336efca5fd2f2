package org.wherry.people.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.people.model.Role;
import org.wherry.people.model.RoleHolder;
import org.wherry.people.model.RoleRefusal;
import org.wherry.people.service.GrantRole;
import org.wherry.people.service.LostSecondStepService;
import org.wherry.people.service.RoleService;

/** The roles of one person, and one more. */
@Named("role")
@ViewScoped
public class RoleBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoleService service;

    @Inject
    private LostSecondStepService secondSteps;

    @Inject
    private Viewer viewer;

    private String id;
    private Role role;
    private UUID agency;
    private transient RoleHolder holder;

    /** Reads who it is. */
    public void load() {
        holder = service.of(PublicId.of("person", id));
    }

    /** Gives the role that was chosen. */
    public String grant() {
        try {
            service.grant(new GrantRole(PublicId.of("person", id), role, agency));
        } catch (Refusal refusal) {
            if (refusal.reason() == RoleRefusal.ROLE_NEEDS_AGENCY
                    || refusal.reason() == RoleRefusal.ROLE_WITHOUT_AGENCY) {
                Notices.problemIn("grant:agency", refusal.reason().key());
                return null;
            }
            throw refusal;
        }
        Notices.done("people.role.granted", getHolder().name(), Words.say("people.role.name." + role));
        return "/people/role?faces-redirect=true&id=" + id;
    }

    /** Whether it is the viewer, who changes nobody's roles but others'. */
    public boolean isOwn() {
        return getHolder().id().equals(viewer.getId());
    }

    /** Whether they have a second step that whoever looks could take away. */
    public boolean isSecondStepOfAnother() {
        return secondSteps.canBeTakenAway(getHolder().id());
    }

    /** The roles to choose from, each with what it is for. */
    public List<SelectItem> getAll() {
        return Arrays.stream(Role.values())
                .map(each -> new SelectItem(each, Words.say("people.role.may." + each)))
                .toList();
    }

    /** Whose roles these are. */
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

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }
}
