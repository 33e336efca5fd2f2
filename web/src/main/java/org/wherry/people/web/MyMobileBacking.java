package org.wherry.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.wherry.common.model.Phone;
import org.wherry.common.web.Notices;
import org.wherry.people.service.MyMobileService;

/** The mobile number that somebody may leave for days on which a session is called off. */
@Named("myMobile")
@ViewScoped
public class MyMobileBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MyMobileService mobile;

    @Size(max = Phone.LONGEST)
    private String number;

    @PostConstruct
    void read() {
        number = mobile.mine().orElse(null);
    }

    /** Keeps it, or takes it back. */
    public String keep() {
        mobile.keep(number);
        Notices.done(number == null ? "people.my-mobile.forgotten" : "people.my-mobile.kept");
        return "/people/account?faces-redirect=true";
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
