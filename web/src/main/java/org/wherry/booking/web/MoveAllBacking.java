package org.wherry.booking.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.MoveRow;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.service.MovePreview;
import org.wherry.booking.service.MoveService;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;

/** Moves everybody on a session to another, after a look at who can come along. */
@Named("moveAll")
@ViewScoped
public class MoveAllBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MoveService moves;

    @Inject
    private ProgrammeService programme;

    private String session;
    private String to;
    private String reason;
    private transient MovePreview preview;
    private transient SessionRow row;
    private transient SessionRow target;

    /** Reads both sessions. */
    public void load() {
        getRow();
        if (isChosen()) {
            getTarget();
        }
    }

    /** Moves them. */
    public String move() {
        Notices.done("booking.move-all.done", moves.move(id(), PublicId.of("session", to), reason));
        return "/booking/move-all?faces-redirect=true&session=" + session;
    }

    /** Where they could go. */
    public List<SelectItem> getChoices() {
        return moves.choices(id()).stream()
                .map(choice -> new SelectItem(
                        choice.session().toString(),
                        Words.say(
                                "booking.move-all.choice",
                                List.of(choice.course(), Words.shortDay(choice.day()), choice.placesLeft()))))
                .toList();
    }

    /** Why somebody cannot come along. */
    public String obstacle(MoveRow blocked) {
        return Words.say(blocked.obstacle());
    }

    /** Whether it is known where to. */
    public boolean isChosen() {
        return to != null && !to.isBlank();
    }

    /** What would happen. */
    public MovePreview getPreview() {
        if (preview == null) {
            preview = moves.preview(id(), PublicId.of("session", to));
        }
        return preview;
    }

    /** Who was moved away before, with what they said. */
    public List<MoveRow> getMoved() {
        return moves.movedFrom(id());
    }

    /** The session. */
    public SessionRow getRow() {
        if (row == null) {
            row = programme.session(id()).row();
        }
        return row;
    }

    /** Where to. */
    public SessionRow getTarget() {
        if (target == null) {
            target = programme.session(PublicId.of("session", to)).row();
        }
        return target;
    }

    private UUID id() {
        return PublicId.of("session", session);
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
