package org.wherry.notification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.wherry.common.model.NoSuch;
import org.wherry.common.web.Notices;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.Template;
import org.wherry.notification.model.TemplateRow;
import org.wherry.notification.model.TemplateText;
import org.wherry.notification.service.ReadMessage;
import org.wherry.notification.service.StandingWords;
import org.wherry.notification.service.TemplateService;

/** The words of one message: to be read as they would be sent, written anew, or put back. */
@Named("template")
@ViewScoped
public class TemplateBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TemplateService service;

    private String name;
    private Integer version;
    private boolean own;

    @NotBlank
    @Size(max = TemplateText.LONGEST_SUBJECT)
    private String subject;

    @NotBlank
    @Size(max = TemplateText.LONGEST_BODY)
    private String body;

    private transient ReadMessage preview;
    private transient List<TemplateRow> versions;

    /** Reads the words that stand, once. */
    public void load() {
        if (version == null) {
            StandingWords words = service.words(template());
            version = words.version();
            own = words.own();
            subject = words.subject();
            body = words.body();
            preview = service.preview(template(), subject, body);
        }
    }

    /** Shows how what was written would be read; nothing is kept. */
    public String preview() {
        preview = service.preview(template(), subject, body);
        return null;
    }

    /** Keeps what was written. */
    public String write() {
        service.write(template(), version, subject, body);
        Notices.done("notification.template.written");
        return here();
    }

    /** Goes back to the words that Wherry brings. */
    public String reset() {
        service.reset(template(), version);
        Notices.done("notification.template.isReset");
        return here();
    }

    private String here() {
        return "/notification/template?faces-redirect=true&name=" + template();
    }

    private Template template() {
        try {
            return Template.valueOf(name);
        } catch (IllegalArgumentException | NullPointerException unknown) {
            throw new NoSuch("template", name);
        }
    }

    /** What can stand in it. */
    public List<Placeholder> getOffered() {
        return template().offered();
    }

    /** Whether it cannot do without a placeholder. */
    public boolean needs(Placeholder placeholder) {
        return template().needed().contains(placeholder);
    }

    /** Every version that somebody wrote, the newest first. */
    public List<TemplateRow> getVersions() {
        if (versions == null) {
            versions = service.versions(template());
        }
        return versions;
    }

    /** How it would be read; null where what was written cannot be kept. */
    public ReadMessage getPreview() {
        return preview;
    }

    /** Whether somebody wrote the words that stand. */
    public boolean isOwn() {
        return own;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
