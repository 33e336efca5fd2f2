package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.Words;
import org.wherry.people.service.MyAddressesService;

/** Confirms an address by the link that was sent there. Opening the page confirms nothing; the button does. */
@Named("confirmAddress")
@ViewScoped
public class ConfirmAddressBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MyAddressesService addresses;

    private String code;
    private String email;
    private String refused;

    /** Looks which address the link was sent to. */
    public void load() {
        try {
            email = addresses.toConfirm(code);
        } catch (Refusal refusal) {
            refused = Words.say(refusal);
        }
    }

    /** Confirms it. */
    public String confirm() {
        addresses.confirm(code);
        Notices.done("people.confirm-address.done");
        return "/people/my-details?faces-redirect=true";
    }

    /** The address, or null where the link cannot be used. */
    public String getEmail() {
        return email;
    }

    /** Why the link cannot be used, and what to do instead; null where it can. */
    public String getRefused() {
        return refused;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
