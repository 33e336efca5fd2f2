package org.wherry.notification.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.notification.model.LetterRow;
import org.wherry.notification.model.Letters;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;

/** The messages for people who cannot be reached by mail: a coordinator prints them and hands them on. */
@Stateless
@DenyAll
public class LetterService {

    @Inject
    private Letters letters;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** One page of the letters that nobody has printed, the oldest first. */
    @RolesAllowed(Roles.COORDINATOR)
    public Page<LetterRow> toPrint(PageRequest page) {
        return letters.toPrint(page);
    }

    /** One letter as it is printed. */
    @RolesAllowed(Roles.COORDINATOR)
    public LetterRow letter(UUID id) {
        return letters.row(id).orElseThrow(() -> new NoSuch("letter", id));
    }

    /** Notes that a letter was printed; a repeat is harmless. */
    @RolesAllowed(Roles.COORDINATOR)
    public void printed(UUID id) {
        letters.find(id).orElseThrow(() -> new NoSuch("letter", id)).printed(caller.requirePersonId(), clock.instant());
    }
}
