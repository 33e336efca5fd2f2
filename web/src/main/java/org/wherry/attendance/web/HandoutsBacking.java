package org.wherry.attendance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.wherry.attendance.service.HandoutService;
import org.wherry.booking.model.SessionDetail;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.catalogue.model.MaterialFile;
import org.wherry.catalogue.model.MaterialRow;
import org.wherry.common.web.PublicId;

/** What a session hands out to whoever is signed in. */
@Named("handouts")
@ViewScoped
public class HandoutsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HandoutService handouts;

    @Inject
    private ProgrammeService programme;

    private String session;
    private transient SessionDetail detail;
    private transient List<MaterialRow> rows;

    /** Reads the list. */
    public void load() {
        UUID known = PublicId.of("session", session);
        detail = programme.session(known);
        rows = handouts.of(known);
    }

    /** Sends one file. */
    public void send(UUID material) throws IOException {
        MaterialFile sent = handouts.file(PublicId.of("session", session), material);
        Faces.sendFile(sent.content(), sent.fileName(), true);
    }

    public List<MaterialRow> getRows() {
        return rows;
    }

    public SessionDetail getDetail() {
        return detail;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
