package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.Person;
import org.wherry.people.model.PersonDetail;
import org.wherry.people.service.PeopleService;
import org.wherry.people.service.PersonFacts;

/** Writes somebody in, or corrects what is known of them. */
@Named("personForm")
@ViewScoped
public class PersonFormBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PROTECTED = "protected";
    private static final String UNDER_EIGHTEEN = "underEighteen";

    @Inject
    private PeopleService people;

    private String id;
    private long version;
    private boolean loaded;

    @Size(max = Person.LONGEST_NAME)
    private String name;

    @Size(max = EmailAddress.LONGEST)
    private String email;

    private List<String> safety = new ArrayList<>();

    /** Reads who it is, once: what is typed afterwards stays. */
    public void load() {
        if (id == null || loaded) {
            return;
        }
        PersonDetail person = people.person(PublicId.of("person", id));
        version = person.version();
        name = person.name();
        email = person.email().orElse(null);
        if (person.isProtected()) {
            safety.add(PROTECTED);
        }
        if (person.underEighteen()) {
            safety.add(UNDER_EIGHTEEN);
        }
        loaded = true;
    }

    /** Keeps what was typed. */
    public String save() {
        PersonFacts facts = new PersonFacts(name, email, safety.contains(PROTECTED), safety.contains(UNDER_EIGHTEEN));
        try {
            if (id == null) {
                id = people.enter(facts).toString();
                Notices.done("people.person-form.entered", name);
            } else {
                people.correct(PublicId.of("person", id), version, facts);
                Notices.done("people.person-form.saved", name);
            }
            return "/people/person?faces-redirect=true&id=" + id;
        } catch (Refusal refusal) {
            if (refusal.reason() != CommonRefusal.NOT_AN_EMAIL) {
                throw refusal;
            }
            Notices.problemIn("person:email", refusal.reason().key());
            return null;
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public List<String> getSafety() {
        return List.copyOf(safety);
    }

    public void setSafety(List<String> safety) {
        this.safety = new ArrayList<>(safety);
    }
}
