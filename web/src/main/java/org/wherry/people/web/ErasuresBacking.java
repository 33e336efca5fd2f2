package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PageNumber;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.ErasureRequest;
import org.wherry.people.model.ErasureRow;
import org.wherry.people.service.ErasureService;

/** The requests for erasure, and the page on which one of them is decided. */
@Named("erasures")
@ViewScoped
public class ErasuresBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    @Inject
    private ErasureService service;

    private String page;
    private String id;

    @NotNull
    private Boolean granted;

    @NotBlank
    @Size(max = ErasureRequest.LONGEST_TEXT)
    private String reason;

    private transient Page<ErasureRow> found;
    private transient ErasureRow request;

    /** Reads the request that the address names. */
    public void load() {
        request = service.request(readId());
    }

    /** Decides it. */
    public String decide() {
        if (Boolean.TRUE.equals(granted)) {
            service.grant(readId(), reason);
        } else {
            service.decline(readId(), reason);
        }
        Notices.done(Boolean.TRUE.equals(granted) ? "people.erasures.granted" : "people.erasures.declined");
        return "/people/erasures?faces-redirect=true";
    }

    private UUID readId() {
        return PublicId.of("erasure request", id);
    }

    /** One page of the requests. */
    public Page<ErasureRow> getFound() {
        if (found == null) {
            found = service.page(new PageRequest(PageNumber.of(page), SIZE));
        }
        return found;
    }

    /** The request to decide. */
    public ErasureRow getRequest() {
        if (request == null) {
            load();
        }
        return request;
    }

    /** Whether a legal hold keeps what it asks to be erased. */
    public boolean isOnHold() {
        return service.isOnHold(readId());
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Boolean getGranted() {
        return granted;
    }

    public void setGranted(Boolean granted) {
        this.granted = granted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
