package org.wherry.attendance.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wherry.attendance.model.Handouts;
import org.wherry.catalogue.model.MaterialFile;
import org.wherry.catalogue.model.MaterialRow;
import org.wherry.catalogue.service.MaterialService;
import org.wherry.common.model.NoSuch;
import org.wherry.people.service.Caller;

/** Gives delegates and trainers what a session hands out, and nobody else. */
@Stateless
@DenyAll
public class HandoutService {

    @Inject
    private Handouts handouts;

    @Inject
    private MaterialService materials;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** What the caller is given of a session; nothing where they are neither booked on it, nor came, nor deliver it. */
    @PermitAll
    public List<MaterialRow> of(UUID session) {
        return handouts.of(session, caller.requirePersonId(), clock.instant());
    }

    /** One file of what the caller is given; any other answers like one that does not exist. */
    @PermitAll
    public MaterialFile file(UUID session, UUID material) {
        if (of(session).stream().noneMatch(given -> given.id().equals(material))) {
            throw new NoSuch("material", material);
        }
        return materials.given(material);
    }
}
