package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.Template;
import org.wherry.people.model.AddressAdded;

/** Asks whoever added an address to show that they read what is sent there. */
@ApplicationScoped
public class AddressLetters {

    @Inject
    private Dispatch dispatch;

    @Inject
    private PublicAddress address;

    void added(@Observes AddressAdded happened) {
        dispatch.sendTo(
                happened.email(),
                Filling.of(Template.ADDRESS_TO_CONFIRM)
                        .greeting(happened.name())
                        .with(Placeholder.ADDRESS, happened.email().address())
                        .with(
                                Placeholder.LINK,
                                address.of("/people/confirm-address?code="
                                        + happened.link().clear()))
                        .with(Placeholder.MOMENT, LetterTexts.moment(happened.expiresAt())));
    }
}
