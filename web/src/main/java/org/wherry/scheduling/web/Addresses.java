package org.wherry.scheduling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.PersonCard;
import org.wherry.people.service.Directory;

/** Finds people by the addresses that somebody types in. */
@RequestScoped
public class Addresses {

    @Inject
    private Directory directory;

    /** Whoever is known by an address; nobody where it is none. */
    Optional<PersonCard> whoHas(String typed) {
        try {
            return directory.byEmail(new EmailAddress(typed).address());
        } catch (Refusal noAddress) {
            return Optional.empty();
        }
    }
}
