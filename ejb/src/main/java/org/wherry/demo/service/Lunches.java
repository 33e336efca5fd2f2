package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wherry.attendance.model.Expected;
import org.wherry.attendance.service.PackService;
import org.wherry.attendance.service.SharedContactService;
import org.wherry.booking.model.ProgrammeQuery;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.common.model.PageRequest;
import org.wherry.people.model.Need;
import org.wherry.people.service.MyNeedsService;
import org.wherry.scheduling.service.CateringService;

/** What the delegates of the next sessions eat, and who of them lets the others have their address. */
@ApplicationScoped
public class Lunches {

    private static final int SESSIONS = 5;
    private static final int EVERY_FOURTH = 4;
    private static final int EVERY_THIRD = 3;
    private static final List<Set<Need>> DIETS = List.of(
            Set.of(Need.VEGETARIAN),
            Set.of(Need.HALAL),
            Set.of(Need.VEGAN, Need.NUT_FREE),
            Set.of(Need.VEGETARIAN),
            Set.of(Need.GLUTEN_FREE, Need.COMPANION));

    @Inject
    private ProgrammeService programme;

    @Inject
    private PackService packs;

    @Inject
    private MyNeedsService needs;

    @Inject
    private SharedContactService contacts;

    @Inject
    private CateringService caterings;

    void order() {
        List<UUID> delegates = new ArrayList<>();
        for (SessionRow row : programme
                .sessions(ProgrammeQuery.UPCOMING, new PageRequest(1, SESSIONS))
                .items()) {
            caterings.settle(row.id(), row.days().get(0).start().toLocalDate().minusDays(1));
            List<Expected> expected = packs.expected(row.id());
            for (int i = 0; i < expected.size(); i++) {
                UUID person = expected.get(i).person();
                delegates.add(person);
                if (i % EVERY_THIRD == 0) {
                    contacts.shareFor(person, row.id());
                }
            }
        }
        List<UUID> once = delegates.stream().distinct().toList();
        for (int i = 0; i < once.size(); i += EVERY_FOURTH) {
            needs.keepFor(once.get(i), DIETS.get(i / EVERY_FOURTH % DIETS.size()), null);
        }
    }
}
