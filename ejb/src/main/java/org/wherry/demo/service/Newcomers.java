package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.people.model.JoiningAsked;
import org.wherry.people.model.Origin;
import org.wherry.people.model.Role;
import org.wherry.people.model.Secret;
import org.wherry.people.service.AskToJoin;
import org.wherry.people.service.Directory;
import org.wherry.people.service.InvitationService;
import org.wherry.people.service.JoiningService;

/** Lets a few people come to the county of the demo: some ask to join, others are invited. */
@ApplicationScoped
public class Newcomers {

    private static final String SCHOOL = "linnetford-high";
    private static final String TEAM = "assessment-kingsmere";
    private static final List<String> INVITED =
            List.of("orla.fenwick@example.org", "tomos.hale@example.org", "priya.marsh@example.org");
    private static final Origin HERE = new Origin("127.0.0.0/24", "Wherry");

    @Inject
    private JoiningService joining;

    @Inject
    private InvitationService invitations;

    @Inject
    private Directory directory;

    private final Map<String, Secret> links = new HashMap<>();
    private boolean isWatching;

    /** While nobody else is there: whoever asks now is one of ours, and this is their mailbox. */
    void asked(@Observes JoiningAsked happened) {
        if (isWatching) {
            links.put(happened.email().address(), happened.link());
        }
    }

    /** They come. */
    void come(Cast cast, Known known) {
        isWatching = true;
        try {
            verified("Hester Lowick", "hester.lowick@example.org", "Teaching assistant", known.agency(SCHOOL), null);
            verified("Ifan Treloar", "ifan.treloar@example.org", "Family practitioner", known.agency(TEAM), null);
            verified("Maud Sallow", "maud.sallow@example.org", "Volunteer leader", null, "Saltreach Sea Scouts");
        } finally {
            isWatching = false;
            links.clear();
        }
        joining.ask(new AskToJoin("Rhys Calder", "rhys.calder@example.org", "Childminder", null, null, null));
        long contact = directory
                .card(known.person(cast.parts().get(Role.BOOKING_CONTACT).number()))
                .id();
        long school = directory.agencyId(known.agency(SCHOOL));
        INVITED.forEach(email -> invitations.ask(null, school, new EmailAddress(email), "Teacher", contact));
    }

    private void verified(String name, String email, String title, UUID agency, String notHere) {
        String about = notHere == null ? null : "Sailing for young people at the harbour, on two evenings a week.";
        joining.ask(new AskToJoin(name, email, title, agency, notHere, about));
        joining.open(links.get(email).clear(), "a newcomer to " + UUID.randomUUID(), HERE);
    }
}
