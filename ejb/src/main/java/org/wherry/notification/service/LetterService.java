package org.wherry.notification.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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

    private static final Logger LOG = System.getLogger(LetterService.class.getName());

    @Inject
    private Letters letters;

    @Inject
    private MessageSeal seal;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** One page of the letters that nobody has printed, the oldest first; without the words that are their reader’s alone. */
    @RolesAllowed(Roles.COORDINATOR)
    public Page<LetterRow> unprinted(PageRequest page) {
        return letters.toPrint(page);
    }

    /** The same as they are printed, with all their words. */
    @RolesAllowed(Roles.COORDINATOR)
    public Page<LetterRow> toPrint(PageRequest page) {
        return letters.toPrint(page).map(this::opened);
    }

    /** One letter as it is printed. */
    @RolesAllowed(Roles.COORDINATOR)
    public LetterRow letter(UUID id) {
        return opened(letters.row(id).orElseThrow(() -> new NoSuch("letter", id)));
    }

    /** One that was sealed by the key of another installation stays without its words; the others can still be printed. */
    private LetterRow opened(LetterRow row) {
        if (!row.body().isEmpty()) {
            return row;
        }
        try {
            return letters.find(row.id()).map(seal::bodyOf).map(row::saying).orElse(row);
        } catch (IllegalStateException sealedElsewhere) {
            LOG.log(Level.WARNING, "The letter {0} cannot be read: {1}", row.id(), sealedElsewhere.getMessage());
            return row;
        }
    }

    /** Notes that a letter was printed; a repeat is harmless. */
    @RolesAllowed(Roles.COORDINATOR)
    public void printed(UUID id) {
        letters.find(id).orElseThrow(() -> new NoSuch("letter", id)).printed(caller.requirePersonId(), clock.instant());
    }
}
