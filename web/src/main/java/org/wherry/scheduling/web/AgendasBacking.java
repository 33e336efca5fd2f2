package org.wherry.scheduling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.wherry.scheduling.service.AgendaService;

/** Which of the sessions on a page offer workshops. */
@Named("agendas")
@RequestScoped
public class AgendasBacking {

    @Inject
    private AgendaService agendas;

    private final Map<UUID, Boolean> known = new HashMap<>();

    /** Whether there are workshops to choose on a session. */
    public boolean withWorkshops(UUID session) {
        return known.computeIfAbsent(session, agendas::offersWorkshops);
    }
}
