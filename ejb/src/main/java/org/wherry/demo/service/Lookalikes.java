package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.wherry.people.service.DuplicateService;
import org.wherry.people.service.GroupAccountService;
import org.wherry.people.service.MergeService;
import org.wherry.people.service.SetUp;

/** People who stand in the books twice, some of them merged already; and a playgroup that shares one mailbox. */
@ApplicationScoped
public class Lookalikes {

    private static final String NURSERY = "little-avocets";
    private static final String CENTRE = "open-quay";
    private static final String SUPPORT = "lantern";
    private static final String PLAYGROUP = "ty-bach";

    @Inject
    private SetUp setUp;

    @Inject
    private MergeService merges;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private GroupAccountService groups;

    void tell(LocalDate today, Known known) {
        LocalDate since = today.minusYears(1);
        UUID nursery = known.agency(NURSERY);
        working("Carys Môrgan", "carys.morgan@example.org", "Nursery nurse", nursery, since);
        working("Carys Morgan", null, "Room leader", nursery, since);
        UUID centre = known.agency(CENTRE);
        working("Jonathan Petrie", "jonathan.petrie@example.org", "Family worker", centre, since);
        working("Jonathan M. Petrie", null, "Family worker", centre, since);

        UUID support = known.agency(SUPPORT);
        UUID bethan = working("Bethan Langham", "bethan.langham@example.org", "Support worker", support, since);
        merges.merge(working("Beth Langham", null, "Support worker", support, since), bethan);

        UUID playgroup = known.agency(PLAYGROUP);
        UUID contact = working("Nerys Playle", "nerys.playle@example.org", "Playgroup leader", playgroup, since);
        working("Wilf Sedge", null, "Playgroup assistant", playgroup, since);
        working("Dilys Marram", null, "Playgroup assistant", playgroup, since);
        groups.open(playgroup, "info.ty-bach@example.org", contact);

        duplicates.look();
    }

    private UUID working(String name, String email, String title, UUID agency, LocalDate since) {
        UUID person = setUp.person(name, email).publicId();
        setUp.post(new SetUp.TakeUpPost(person, agency, title, null, null, null, since, null));
        return person;
    }
}
