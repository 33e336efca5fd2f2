package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.wherry.common.web.Notices;
import org.wherry.people.service.ClaimService;

/** Claims a record with a code. */
@Named("claim")
@RequestScoped
public class ClaimBacking {

    @Inject
    private ClaimService service;

    private String name;
    private String code;

    /** Claims it. */
    public void claim() throws IOException {
        service.claim(name, code);
        Notices.done("people.claim.done");
        FacesContext.getCurrentInstance().getExternalContext().redirect("/people/account");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
