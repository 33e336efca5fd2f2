package org.wherry.people.web;

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
import org.wherry.people.model.Role;
import org.wherry.people.model.RoleHolder;
import org.wherry.people.model.RoleQuery;
import org.wherry.people.service.RoleService;

/** Who has which role. */
@Named("roles")
@RequestScoped
public class RolesBacking {

    private static final int SIZE = 25;

    @Inject
    private RoleService service;

    private String q;
    private Role role;
    private String page;
    private Page<RoleHolder> found;

    /** Those who answer the search. */
    public Page<RoleHolder> getFound() {
        if (found == null) {
            found = service.holders(new RoleQuery(q, role), new PageRequest(PageNumber.of(page), SIZE));
        }
        return found;
    }

    /** The roles to choose from. */
    public List<SelectItem> getAll() {
        return Arrays.stream(Role.values())
                .map(each -> new SelectItem(each, Words.say("people.role.name." + each)))
                .toList();
    }

    /** Whether something is searched for, rather than everybody with work listed. */
    public boolean isSearched() {
        return role != null || q != null && !q.isBlank();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
