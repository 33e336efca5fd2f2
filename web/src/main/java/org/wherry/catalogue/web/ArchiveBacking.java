package org.wherry.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.wherry.catalogue.service.CourseTerms;
import org.wherry.catalogue.service.CourseTermsService;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;

/** Puts a course into the archive, or takes it out again. */
@Named("courseArchive")
@ViewScoped
public class ArchiveBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CourseTermsService service;

    private String id;
    private transient CourseTerms terms;

    /** Reads which course it is. */
    public void load() {
        terms = service.terms(PublicId.of("course", id));
    }

    /** Offers it for no new sessions. */
    public String archive() {
        service.archive(PublicId.of("course", id));
        return done("catalogue.archive.done");
    }

    /** Offers it again. */
    public String unarchive() {
        service.unarchive(PublicId.of("course", id));
        return done("catalogue.archive.undone");
    }

    private String done(String key) {
        Notices.done(key);
        return "/catalogue/overview?faces-redirect=true&id=" + id;
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
}
