package org.wherry.notification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.notification.model.TemplateText;
import org.wherry.notification.service.MessageDetail;
import org.wherry.notification.service.OutboxDesk;

/** One message of the outbox: to be looked at, changed before it goes, cancelled, or sent again. */
@Named("outboxMessage")
@ViewScoped
public class MessageBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutboxDesk desk;

    private String id;
    private Long version;

    @NotBlank
    @Size(max = TemplateText.LONGEST_SUBJECT)
    private String subject;

    @NotBlank
    @Size(max = TemplateText.LONGEST_BODY)
    private String body;

    private transient MessageDetail detail;

    /** Reads it. */
    public void load() {
        detail = desk.message(id());
        if (version == null) {
            version = detail.version();
            subject = detail.row().subject();
            body = detail.body();
        }
    }

    /** Gives it the words that were written. */
    public String edit() {
        desk.edit(id(), version, subject, body);
        Notices.done("notification.message.edited");
        return here(id());
    }

    /** Cancels it. */
    public String cancel() {
        desk.cancel(id());
        Notices.done("notification.message.cancelled");
        return here(id());
    }

    /** Sends it, or a copy of it, soon. */
    public String sendAgain() {
        UUID sent = desk.sendAgain(id());
        Notices.done(sent.equals(id()) ? "notification.message.again" : "notification.message.copied");
        return here(sent);
    }

    private static String here(UUID message) {
        return "/notification/message?faces-redirect=true&id=" + message;
    }

    private UUID id() {
        return PublicId.of("message", id);
    }

    /** The message, as it stands. */
    public MessageDetail getDetail() {
        return detail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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
