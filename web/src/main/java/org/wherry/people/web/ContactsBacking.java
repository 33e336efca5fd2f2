package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.PageNumber;
import org.wherry.people.model.Contact;
import org.wherry.people.service.ContactListService;

/** Colleagues who chose to be found. */
@Named("contacts")
@RequestScoped
public class ContactsBacking {

    private static final int SIZE = 50;

    @Inject
    private ContactListService contactList;

    private String page;
    private Page<Contact> found;

    /** Reads one page of them. */
    public void load() {
        found = contactList.contacts(new PageRequest(PageNumber.of(page), SIZE));
    }

    public Page<Contact> getFound() {
        return found;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
