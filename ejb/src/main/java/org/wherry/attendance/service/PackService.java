package org.wherry.attendance.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.wherry.attendance.model.Expected;
import org.wherry.attendance.model.Menu;
import org.wherry.attendance.model.Packs;
import org.wherry.attendance.model.RegisterSheet;
import org.wherry.attendance.model.SessionPack;
import org.wherry.attendance.model.SharedContacts;
import org.wherry.attendance.model.TableGroup;
import org.wherry.common.model.CountyTime;
import org.wherry.people.model.Roles;
import org.wherry.scheduling.service.CateringService;

/** The papers of a session. Whoever may see its register may print them, for as long, and nobody else. */
@Stateless
@DenyAll
public class PackService {

    @Inject
    private RegisterService registers;

    @Inject
    private CateringService caterings;

    @Inject
    private Packs packs;

    @Inject
    private SharedContacts contacts;

    /**
     * The papers of a session.
     *
     * @param seats how many seats a table has; a number that no table has becomes the nearest one
     */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR})
    public SessionPack of(UUID session, int seats) {
        RegisterSheet sheet = registers.sheet(session);
        long id = sheet.session().id();
        LocalDate cutOff = caterings.cutOff(session);
        Instant closed = CountyTime.at(cutOff.plusDays(1), LocalTime.MIDNIGHT);
        List<Expected> expected = packs.expected(id);
        int most = Math.max(TableGroup.FEWEST_SEATS, Math.min(seats, TableGroup.MOST_SEATS));
        return new SessionPack(
                sheet.session(),
                sheet.days(),
                packs.place(id).orElse(null),
                expected,
                TableGroup.mix(expected, most),
                Menu.of(cutOff, expected.size(), packs.needs(id), packs.confirmedSince(id, closed)),
                contacts.of(id));
    }

    /** Who has a place on a session, by name. */
    @RolesAllowed(Roles.SYSTEM)
    public List<Expected> expected(UUID session) {
        return packs.expected(registers.sheet(session).session().id());
    }
}
