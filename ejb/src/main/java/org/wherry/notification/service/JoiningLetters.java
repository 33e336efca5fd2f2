package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.Template;
import org.wherry.people.model.InvitationSent;
import org.wherry.people.model.JoiningAsked;
import org.wherry.people.model.JoiningAskedAgain;
import org.wherry.people.model.JoiningDecided;

/** Writes to those who ask to join, are invited, or waited for a decision. */
@ApplicationScoped
public class JoiningLetters {

    @Inject
    private Dispatch dispatch;

    @Inject
    private PublicAddress address;

    void asked(@Observes JoiningAsked happened) {
        dispatch.sendTo(
                happened.email(),
                Filling.of(Template.JOINING_ASKED)
                        .greeting(happened.name())
                        .with(
                                Placeholder.LINK,
                                address.of("/people/join-open?code="
                                        + happened.link().clear()))
                        .with(Placeholder.MOMENT, LetterTexts.moment(happened.expiresAt())));
    }

    void askedAgain(@Observes JoiningAskedAgain happened) {
        dispatch.sendTo(
                happened.email(),
                Filling.of(Template.JOINING_AGAIN)
                        .greeting(happened.name())
                        .with(Placeholder.LINK, address.of("/people/sign-in")));
    }

    void invited(@Observes InvitationSent happened) {
        dispatch.sendTo(
                happened.email(),
                Filling.of(Template.JOINING_INVITED)
                        .with(Placeholder.PERSON, happened.inviter())
                        .with(Placeholder.AGENCY, happened.agency())
                        .with(
                                Placeholder.LINK,
                                address.of("/people/invitation?code="
                                        + happened.link().clear()))
                        .with(Placeholder.MOMENT, LetterTexts.moment(happened.expiresAt())));
    }

    void decided(@Observes JoiningDecided happened) {
        dispatch.sendTo(
                happened.email(),
                Filling.of(happened.approved() ? Template.JOINING_APPROVED : Template.JOINING_DECLINED)
                        .greeting(happened.name())
                        .with(Placeholder.AGENCY, happened.agency())
                        .with(Placeholder.LINK, address.of("/people/account"))
                        .with(Placeholder.REASON, happened.reason()));
    }
}
