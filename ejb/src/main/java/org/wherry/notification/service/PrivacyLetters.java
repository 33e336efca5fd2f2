package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.wherry.common.model.EmailAddress;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.Template;
import org.wherry.people.model.AccountClosed;
import org.wherry.people.model.ComplaintAnswered;
import org.wherry.people.model.ErasureDecided;
import org.wherry.people.service.Directory;

/** Tells people what became of their account, their request for erasure and their complaint. */
@ApplicationScoped
public class PrivacyLetters {

    @Inject
    private Dispatch dispatch;

    @Inject
    private Directory directory;

    @Inject
    private PublicAddress address;

    void closed(@Observes AccountClosed happened) {
        send(Template.ACCOUNT_CLOSED, happened.name(), happened.email(), null, "/contact");
    }

    void decided(@Observes ErasureDecided happened) {
        send(
                happened.granted() ? Template.ERASURE_GRANTED : Template.ERASURE_DECLINED,
                happened.name(),
                happened.email(),
                happened.reason(),
                "/privacy");
    }

    void answered(@Observes ComplaintAnswered happened) {
        var person = directory.card(happened.personId());
        person.email()
                .ifPresent(email -> send(
                        Template.COMPLAINT_ANSWERED, person.name(), email, happened.answer(), "/people/complaint"));
    }

    private void send(Template template, String name, String email, String reason, String page) {
        dispatch.sendTo(
                new EmailAddress(email),
                Filling.of(template)
                        .greeting(name)
                        .with(Placeholder.REASON, reason)
                        .with(Placeholder.LINK, address.of(page)));
    }
}
