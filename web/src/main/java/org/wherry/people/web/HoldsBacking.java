package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PageNumber;
import org.wherry.people.model.HoldRow;
import org.wherry.people.model.LegalHold;
import org.wherry.people.service.HoldService;

/** The legal holds: those that last and those that were lifted; and the form that places one. */
@Named("holds")
@ViewScoped
public class HoldsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;
    private static final String HERE = "/people/legal-holds?faces-redirect=true";

    @Inject
    private HoldService service;

    private String page;
    private String person;

    @NotBlank
    @Size(max = LegalHold.LONGEST_REASON)
    private String reason;

    private transient Page<HoldRow> found;

    /** Places a hold on one person, or on everything where nobody is named. */
    public String place() {
        if (person == null || person.isBlank()) {
            service.placeOnEverything(reason);
        } else {
            service.place(person, reason);
        }
        Notices.done("people.holds.placed");
        return HERE;
    }

    /** Lifts a hold. */
    public String lift(UUID hold) {
        service.lift(hold);
        Notices.done("people.holds.lifted");
        return HERE;
    }

    /** One page of them. */
    public Page<HoldRow> getFound() {
        if (found == null) {
            found = service.page(new PageRequest(PageNumber.of(page), SIZE));
        }
        return found;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
