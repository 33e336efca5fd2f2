package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.wherry.common.web.PublicId;
import org.wherry.people.service.ClaimService;

/** Makes a code for a record, and shows it this once. */
@Named("claimCode")
@ViewScoped
public class ClaimCodeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClaimService service;

    private String person;
    private String name;
    private transient ClaimService.Handed handed;

    /** Finds the record. */
    public void load() {
        if (name == null) {
            name = service.name(PublicId.of("person", person));
        }
    }

    /** Makes the code. */
    public void make() {
        handed = service.makeCode(PublicId.of("person", person));
    }

    /** The code, just after it was made. */
    public ClaimService.Handed getHanded() {
        return handed;
    }

    /** Whose record it is. */
    public String getName() {
        return name;
    }

    /** Where people join. */
    public String getAddress() {
        return service.whereToJoin();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
