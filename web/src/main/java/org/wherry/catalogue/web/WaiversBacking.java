package org.wherry.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.catalogue.model.CatalogueRefusal;
import org.wherry.catalogue.model.Waiver;
import org.wherry.catalogue.model.WaiverRow;
import org.wherry.catalogue.service.CourseTerms;
import org.wherry.catalogue.service.CourseTermsService;
import org.wherry.catalogue.service.GrantWaiver;
import org.wherry.catalogue.service.WaiverService;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.PersonCard;
import org.wherry.people.service.Directory;

/** Who may book a course without what it asks for. */
@Named("courseWaivers")
@ViewScoped
public class WaiversBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WaiverService waivers;

    @Inject
    private CourseTermsService service;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    private String id;
    private transient CourseTerms terms;
    private transient List<WaiverRow> rows;

    @Size(max = EmailAddress.LONGEST)
    private String email;

    @Size(max = Waiver.REASON_MAX)
    private String reason;

    private LocalDate until;

    /** Reads the list. */
    public void load() {
        UUID course = PublicId.of("course", id);
        terms = service.terms(course);
        rows = waivers.of(course);
    }

    /** Grants one. */
    public String grant() {
        Optional<PersonCard> person = byEmail();
        if (person.isEmpty()) {
            Notices.problemIn("waiver:email", "catalogue.waivers.unknown");
            return null;
        }
        try {
            waivers.grant(new GrantWaiver(person.get().publicId(), PublicId.of("course", id), reason, until));
        } catch (Refusal refusal) {
            if (refusal.reason() == CatalogueRefusal.WAIVER_IN_THE_PAST) {
                Notices.problemIn("waiver:until", refusal.reason().key());
                return null;
            }
            throw refusal;
        }
        Notices.done("catalogue.waivers.granted", person.get().name());
        return again();
    }

    /** Withdraws one. */
    public String withdraw(UUID waiver) {
        waivers.withdraw(waiver);
        Notices.done("catalogue.waivers.withdrawn");
        return again();
    }

    private String again() {
        return "/catalogue/waivers?faces-redirect=true&id=" + id;
    }

    private Optional<PersonCard> byEmail() {
        try {
            return directory.byEmail(new EmailAddress(email).address());
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    /** Whether one of the list still holds. */
    public boolean holds(WaiverRow row) {
        return row.holdsOn(CountyTime.dateOf(clock.instant()));
    }

    public List<WaiverRow> getRows() {
        return rows;
    }

    public CourseTerms getTerms() {
        return terms;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
