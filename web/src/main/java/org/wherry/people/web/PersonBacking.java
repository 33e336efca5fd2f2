package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.PeopleRefusal;
import org.wherry.people.model.PersonDetail;
import org.wherry.people.service.PeopleService;

/** Somebody, as far as the caller may know them; coordinators keep their addresses and decide whether to protect them. */
@Named("person")
@ViewScoped
public class PersonBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeopleService people;

    private String id;
    private String email;
    private transient PersonDetail detail;

    /** Reads who it is. */
    public void load() {
        detail = people.person(id());
    }

    /** Adds the address that was typed. */
    public String addEmail() {
        try {
            people.addEmail(id(), email);
        } catch (Refusal refusal) {
            if (refusal.reason() == CommonRefusal.NOT_AN_EMAIL || refusal.reason() == PeopleRefusal.EMAIL_TWICE) {
                Notices.problemIn("addEmail:email", refusal.reason().key(), refusal.details());
                return null;
            }
            throw refusal;
        }
        Notices.done("people.person.emailAdded", email);
        return here();
    }

    /** Takes an address away. */
    public String removeEmail(String address) {
        people.removeEmail(id(), address);
        Notices.done("people.person.emailRemoved", address);
        return here();
    }

    /** Protects them, as they asked. */
    public String grant() {
        people.decideProtection(id(), true);
        Notices.done("people.person.granted");
        return here();
    }

    /** Declines what they asked. */
    public String decline() {
        people.decideProtection(id(), false);
        Notices.done("people.person.declined");
        return here();
    }

    private String here() {
        return "/people/person?faces-redirect=true&id=" + id;
    }

    private UUID id() {
        return PublicId.of("person", id);
    }

    /** Who it is; read anew where a press came after the page had been read. */
    public PersonDetail getDetail() {
        if (detail == null) {
            load();
        }
        return detail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
