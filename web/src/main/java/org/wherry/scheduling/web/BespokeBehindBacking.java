package org.wherry.scheduling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.wherry.scheduling.service.BespokeDesk;

/** Whose request a session answers. */
@Named("bespokeBehind")
@RequestScoped
public class BespokeBehindBacking {

    @Inject
    private BespokeDesk desk;

    private UUID asked;
    private BespokeDesk.Behind behind;

    /** The request behind a session (its id outside); null where there is none. Asked again, it is not looked up again. */
    public BespokeDesk.Behind of(UUID session) {
        if (!session.equals(asked)) {
            asked = session;
            behind = desk.behind(session).orElse(null);
        }
        return behind;
    }
}
