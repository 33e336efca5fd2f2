package org.wherry.attendance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.wherry.attendance.model.AttendanceRefusal;
import org.wherry.attendance.model.RegisterSheet;
import org.wherry.attendance.service.RegisterService;
import org.wherry.attendance.service.WalkIn;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;

/** Writes down somebody who came without a booking, by name or by e-mail. */
@Named("walkIn")
@ViewScoped
public class WalkInBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterService registers;

    private String session;
    private String day;

    @Size(max = 200)
    private String name;

    @Size(max = EmailAddress.LONGEST)
    private String email;

    private UUID agency;
    private transient RegisterSheet sheet;

    /** Reads whose register it is. */
    public void load() {
        sheet = registers.sheet(PublicId.of("session", session));
        if (day == null) {
            day = sheet.days().get(0).publicId().toString();
        }
    }

    /** Adds them to the register as having attended that day. */
    public String add() {
        try {
            registers.addWalkIn(
                    PublicId.of("session", session), PublicId.of("session day", day), new WalkIn(name, email, agency));
        } catch (Refusal refusal) {
            String field = fieldOf(refusal);
            if (field == null) {
                throw refusal;
            }
            Notices.problemIn(field, refusal.reason().key(), refusal.details());
            return null;
        }
        Notices.done("attendance.walk-in.added", name == null ? email : name);
        return "/attendance/register?faces-redirect=true&session=" + session + "&day=" + day;
    }

    private static String fieldOf(Refusal refusal) {
        if (refusal.reason() == CommonRefusal.NOT_AN_EMAIL) {
            return "walk-in:email";
        }
        return refusal.reason() == AttendanceRefusal.NAME_NEEDED ? "walk-in:name" : null;
    }

    public RegisterSheet getSheet() {
        return sheet;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
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

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }
}
