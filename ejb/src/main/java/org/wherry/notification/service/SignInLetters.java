package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.Template;
import org.wherry.people.model.LinkAsked;
import org.wherry.people.model.OneTimeLink.Purpose;
import org.wherry.people.model.PasswordChanged;
import org.wherry.people.model.SecondStepTakenAway;

/** Carries the links that people asked for to sign in, and tells them when what they sign in with was changed. */
@ApplicationScoped
public class SignInLetters {

    @Inject
    private Dispatch dispatch;

    @Inject
    private PublicAddress address;

    void asked(@Observes LinkAsked happened) {
        boolean reset = happened.purpose() == Purpose.RESET_PASSWORD;
        String page = reset ? "/people/reset?code=" : "/people/link?code=";
        dispatch.sendTo(
                happened.email(),
                Filling.of(reset ? Template.RESET_LINK : Template.SIGN_IN_LINK)
                        .greeting(happened.name())
                        .with(
                                Placeholder.LINK,
                                address.of(page + happened.secret().clear()))
                        .with(Placeholder.MOMENT, LetterTexts.moment(happened.until())));
    }

    void takenAway(@Observes SecondStepTakenAway happened) {
        dispatch.sendTo(
                happened.email(),
                Filling.of(Template.SECOND_STEP_REMOVED)
                        .greeting(happened.name())
                        .with(Placeholder.MOMENT, LetterTexts.moment(happened.at()))
                        .with(Placeholder.LINK, address.of("/people/sign-in")));
    }

    void changed(@Observes PasswordChanged happened) {
        dispatch.sendTo(
                happened.email(),
                Filling.of(Template.PASSWORD_CHANGED)
                        .greeting(happened.name())
                        .with(Placeholder.MOMENT, LetterTexts.moment(happened.at()))
                        .with(Placeholder.LINK, address.of("/people/reset-ask")));
    }
}
