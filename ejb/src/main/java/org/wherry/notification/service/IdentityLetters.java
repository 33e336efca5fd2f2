package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.wherry.common.model.EmailAddress;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.Template;
import org.wherry.people.model.IdentityLinked;
import org.wherry.people.model.PersonCard;
import org.wherry.people.service.Directory;

/** Writes to those whom an account elsewhere signs in from now on, in case that they did not link it themselves. */
@ApplicationScoped
public class IdentityLetters {

    @Inject
    private Dispatch dispatch;

    @Inject
    private Directory directory;

    @Inject
    private PublicAddress address;

    void linked(@Observes IdentityLinked happened) {
        PersonCard person = directory.card(happened.personId());
        person.email()
                .ifPresent(email -> dispatch.sendTo(
                        new EmailAddress(email),
                        Filling.of(Template.IDENTITY_LINKED)
                                .greeting(person.name())
                                .with(Placeholder.ACCOUNT, happened.accountName())
                                .with(Placeholder.PROVIDER, happened.provider())
                                .with(Placeholder.LINK, address.of("/people/identities"))));
    }
}
