package org.wherry.people.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.AgencyRow;
import org.wherry.people.model.GroupAccount;
import org.wherry.people.service.AgencySearch;
import org.wherry.people.service.GroupAccountService;

/** One shared mailbox: opened for an agency that is searched for, or changed. */
@Named("groupAccount")
@ViewScoped
public class GroupAccountBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/people/group-accounts?faces-redirect=true";
    private static final int MOST_FOUND = 20;

    @Inject
    private GroupAccountService groups;

    @Inject
    private AgencySearch search;

    private String id;
    private String agency;
    private String q;
    private String agencyName;

    @Size(max = EmailAddress.LONGEST)
    private String mailbox;

    private UUID contact;
    private transient List<AgencyRow> agencies;

    /** Reads the account, or the agency that it is for, or the agencies that answer the search. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        if (isGiven(id)) {
            GroupAccount account = groups.account(PublicId.of("group account", id));
            agency = account.agency().publicId().toString();
            agencyName = account.agency().name();
            mailbox = account.mailbox();
            contact = account.contact().publicId();
        } else if (isGiven(agency)) {
            UUID wanted = PublicId.of("agency", agency);
            agencyName = search.choice(wanted)
                    .orElseThrow(() -> new NoSuch("agency", wanted))
                    .name();
        } else {
            agencies = isGiven(q)
                    ? search.search(q, new PageRequest(1, MOST_FOUND)).items()
                    : List.of();
        }
    }

    /** Opens it, or changes it. */
    public String save() {
        try {
            if (isGiven(id)) {
                groups.change(PublicId.of("group account", id), mailbox, contact);
            } else {
                groups.open(PublicId.of("agency", agency), mailbox, contact);
            }
        } catch (Refusal refusal) {
            if (refusal.reason() != CommonRefusal.NOT_AN_EMAIL) {
                throw refusal;
            }
            Notices.problemIn("group:mailbox", refusal.reason().key());
            return null;
        }
        Notices.done("people.group-account.saved");
        return LIST;
    }

    /** Closes it. */
    public String close() {
        groups.close(PublicId.of("group account", id));
        Notices.done("people.group-account.closed");
        return LIST;
    }

    /** Those who work there. */
    public List<SelectItem> getContacts() {
        return groups.contacts(PublicId.of("agency", agency)).stream()
                .map(person -> new SelectItem(person.publicId(), person.name()))
                .toList();
    }

    /** Whether it is known for which agency it is. */
    public boolean isAgencyKnown() {
        return agencyName != null;
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }

    public List<AgencyRow> getAgencies() {
        return agencies;
    }

    public String getAgencyName() {
        return agencyName;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getMailbox() {
        return mailbox;
    }

    public void setMailbox(String mailbox) {
        this.mailbox = mailbox;
    }

    public UUID getContact() {
        return contact;
    }

    public void setContact(UUID contact) {
        this.contact = contact;
    }
}
