package org.wherry.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.booking.service.WorkshopService;
import org.wherry.booking.service.WorkshopService.Choice;
import org.wherry.common.model.CountyTime;
import org.wherry.common.service.BusinessClock;
import org.wherry.notification.model.Template;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.AgendaItem;
import org.wherry.scheduling.model.AgendaKind;
import org.wherry.scheduling.model.AgendaPlan;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.service.AgendaService;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;
import org.wherry.testing.WrittenMails;

/** Delegates read before the day which workshops they chose, and at once when one of them is not held. */
@ExtendWith(ArquillianExtension.class)
class TellingOfWorkshopsIT {

    /** A day on which no other test has anything. */
    private static final LocalDate DAY = LocalDate.of(2093, 9, 17);

    @Inject
    private TimedLetters letters;

    @Inject
    private AgendaService agendas;

    @Inject
    private WorkshopService workshops;

    @Inject
    private BookingService bookings;

    @Inject
    private BusinessClock clock;

    @Inject
    private GivenASession given;

    @Inject
    private WrittenMails mails;

    private PersonCard ann;
    private String reference;
    private AgendaItem morning;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void aWorkshopIsChosenInTheMorning() throws Exception {
        if (given == null) {
            return;
        }
        ann = given.person("Ann O’Neill");
        UUID session =
                given.session(CollectsFeedback.ON_PAPER, given.person("Tamsin Hale"), given.person("Hugo Moss"), DAY);
        UUID round = asCoordinator(() -> agendas.add(session, round("Morning", 11)));
        asCoordinator(() -> agendas.add(session, round("Afternoon", 13)));
        morning = asCoordinator(() -> agendas.agenda(session).item(round));
        reference = asAnn(() -> bookings.book(new BookPlace(session, null, IfFull.REFUSE)))
                .reference();
        asAnn(() -> {
            workshops.choose(
                    reference,
                    List.of(new Choice(round, morning.workshops().get(0).publicId())));
            return null;
        });
    }

    @Test
    void the_joining_instructions_name_them_and_the_rounds_without() throws Exception {
        Instant theDayBefore = CountyTime.at(DAY.minusDays(1), LocalTime.NOON);

        As.system(() -> clock.at(theDayBefore, () -> {
            for (TimedLetters.Due due : letters.due()) {
                letters.write(due);
            }
            return null;
        }));

        assertThat(written(Template.JOINING_INSTRUCTIONS))
                .contains("- 11am to midday: Morning A, in Room 1")
                .contains("- 1pm to 2pm: nothing chosen yet of “Afternoon”")
                .contains("/booking/workshops?reference=" + reference);
    }

    @Test
    void whoever_chose_what_is_not_held_is_told_to_choose_again() throws Exception {
        asCoordinator(() -> {
            agendas.remove(morning.publicId(), true);
            return null;
        });

        assertThat(written(Template.WORKSHOP_GONE))
                .contains("Dear Ann O’Neill,")
                .contains("“Morning A”")
                .contains("/booking/workshops?reference=" + reference);
    }

    private static AgendaPlan round(String title, int hour) {
        return new AgendaPlan(
                1,
                LocalTime.of(hour, 0),
                LocalTime.of(hour + 1, 0),
                AgendaKind.WORKSHOPS,
                title,
                null,
                null,
                List.of(
                        new AgendaPlan.Offer(null, title + " A", null, null, "Room 1", 5),
                        new AgendaPlan.Offer(null, title + " B", null, null, null, 5)));
    }

    private String written(Template template) {
        return mails.to(ann.email().orElseThrow()).stream()
                .filter(message -> message.kind() == template.kind())
                .map(mails::bodyOf)
                .findFirst()
                .orElse("");
    }

    private static <T> T asCoordinator(Callable<T> act) throws Exception {
        return As.person(UUID.randomUUID(), act, Role.COORDINATOR);
    }

    private <T> T asAnn(Callable<T> act) throws Exception {
        return As.person(ann.publicId(), act, Role.PRACTITIONER);
    }
}
