package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.PageNumber;
import org.wherry.people.model.GroupAccountRow;
import org.wherry.people.service.GroupAccountService;

/** The shared mailboxes of small organisations. */
@Named("groupAccounts")
@RequestScoped
public class GroupAccountsBacking {

    private static final int SIZE = 25;

    @Inject
    private GroupAccountService groups;

    private String page;
    private Page<GroupAccountRow> found;

    /** One page of them. */
    public Page<GroupAccountRow> getFound() {
        if (found == null) {
            found = groups.accounts(new PageRequest(PageNumber.of(page), SIZE));
        }
        return found;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
