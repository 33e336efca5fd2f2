package org.wherry.scheduling.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.scheduling.model.BespokeStep;
import org.wherry.scheduling.service.BespokeDesk;
import org.wherry.scheduling.service.BespokeDetail;
import org.wherry.scheduling.service.BespokeRequestService;

/** One request for a bespoke session: what was asked for and said, and what can be done about it. */
@Named("bespokeRequest")
@ViewScoped
public class BespokeRequestBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BespokeRequestService requests;

    @Inject
    private BespokeDesk desk;

    private String id;
    private long version;
    private UUID course;

    @Size(max = BespokeStep.WORDS_MAX)
    private String words;

    @Size(max = BespokeStep.WORDS_MAX)
    private String why;

    private transient BespokeDetail detail;

    /** Reads it as it is now; who was refused because of somebody else's change sees that change, and their words. */
    public void load() {
        detail = requests.request(id());
        version = detail.version();
    }

    /** The agency answers, or says something more. */
    public String say() {
        requests.say(id(), version, words);
        return done("scheduling.bespoke.said");
    }

    /** The agency wants it no more. */
    public String withdraw() {
        requests.withdraw(id(), version, why);
        return done("scheduling.bespoke.withdrawn");
    }

    /** The training team asks back. */
    public String ask() {
        desk.ask(id(), version, words);
        return done("scheduling.bespoke.asked");
    }

    /** The training team says something. */
    public String comment() {
        desk.comment(id(), version, words);
        return done("scheduling.bespoke.commented");
    }

    /** The training team names the course. */
    public String name() {
        desk.name(id(), version, course);
        return done("scheduling.bespoke.named");
    }

    /** The training team says no. */
    public String decline() {
        desk.decline(id(), version, why);
        return done("scheduling.bespoke.declined");
    }

    private String done(String key) {
        Notices.done(key);
        return "/scheduling/bespoke-request?faces-redirect=true&id=" + id;
    }

    private UUID id() {
        return PublicId.of("bespoke request", id);
    }

    public BespokeDetail getDetail() {
        return detail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public UUID getCourse() {
        return course;
    }

    public void setCourse(UUID course) {
        this.course = course;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
