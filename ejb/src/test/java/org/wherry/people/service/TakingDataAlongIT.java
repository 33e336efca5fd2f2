package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.attendance.model.Mark;
import org.wherry.attendance.service.RegisterService;
import org.wherry.people.model.DataSubjects;
import org.wherry.people.model.Held;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;

/** Somebody reads what is held on them: all of it, and nothing about anybody else. */
@ExtendWith(ArquillianExtension.class)
class TakingDataAlongIT {

    @Inject
    private MyDataService data;

    @Inject
    private DataSubjects subjects;

    @Inject
    private SetUp setUp;

    @Inject
    private RegisterService registers;

    @Inject
    private GivenASession given;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void everyFeatureTellsWhatItHolds() throws Exception {
        PersonCard trainer = given.person("Tamsin Hale");
        PersonCard ann = given.person("Ann O’Neill");
        PersonCard ben = given.person("Ben Moss");
        UUID agency = given.agency("Reedham School");
        given.post(ann, agency);
        var day = given.today().minusDays(2);
        UUID session = given.session(CollectsFeedback.ONLINE, trainer, given.person("Hugo Moss"), day);
        String reference = given.booking(session, ann, day);
        given.booking(session, ben, day);
        As.person(
                trainer.publicId(),
                () -> {
                    UUID first = registers.sheet(session).days().get(0).publicId();
                    registers.mark(session, first, ann.publicId(), Mark.ATTENDED);
                    registers.mark(session, first, ben.publicId(), Mark.NO_SHOW);
                    return null;
                },
                Role.TRAINER);

        List<Held> held = heldOn(ann);

        assertThat(kinds(held)).contains("person", "posts", "bookings", "bookingHistory", "attendance");
        assertThat(rows(held, "person").get(0))
                .contains("Ann O’Neill", ann.email().orElseThrow());
        assertThat(rows(held, "bookings")).singleElement().satisfies(row -> assertThat(row)
                .contains(reference));
        assertThat(rows(held, "attendance")).singleElement().satisfies(row -> assertThat(row)
                .contains("ATTENDED"));
        assertThat(held.toString()).doesNotContain("Ben Moss").doesNotContain("Tamsin");
        assertThat(kinds(heldOn(trainer))).contains("deliveries", "marksGiven").doesNotContain("bookings");
    }

    @Test
    void whatWentToASharedMailboxIsNobodys() throws Exception {
        PersonCard ann = given.person("Ann O’Neill");
        String mailbox = ann.email().orElseThrow();
        assertThat(addresses(ann)).containsExactly(mailbox);

        As.system(() -> setUp.person("Ben Moss", mailbox));

        assertThat(addresses(ann)).isEmpty();
    }

    private Set<String> addresses(PersonCard person) {
        return subjects.of(person.id()).get(0).addresses();
    }

    private List<Held> heldOn(PersonCard person) throws Exception {
        return As.person(person.publicId(), data::export, Role.PRACTITIONER);
    }

    private static List<String> kinds(List<Held> held) {
        return held.stream().map(Held::kind).collect(Collectors.toList());
    }

    private static List<List<String>> rows(List<Held> held, String kind) {
        return held.stream()
                .filter(one -> one.kind().equals(kind))
                .flatMap(one -> one.rows().stream())
                .toList();
    }
}
