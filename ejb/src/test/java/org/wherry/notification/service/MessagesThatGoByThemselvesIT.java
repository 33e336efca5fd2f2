package org.wherry.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.common.model.CountyTime;
import org.wherry.common.service.BusinessClock;
import org.wherry.notification.model.Kind;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.testing.As;
import org.wherry.testing.AtOnce;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;
import org.wherry.testing.WrittenMails;

/** Joining instructions go 10 and 2 working days before a session; who gets a place later gets what was due. */
@ExtendWith(ArquillianExtension.class)
class MessagesThatGoByThemselvesIT {

    /** A Thursday; the Monday before is a bank holiday in May. */
    private static final LocalDate DAY = LocalDate.of(2093, 5, 7);

    private static final LocalDate TEN_WORKING_DAYS_BEFORE = LocalDate.of(2093, 4, 22);
    private static final LocalDate TWO_WORKING_DAYS_BEFORE = LocalDate.of(2093, 5, 5);

    @Inject
    private TimedLetters letters;

    @Inject
    private BookingService bookings;

    @Inject
    private MessageChoices choices;

    @Inject
    private BusinessClock clock;

    @Inject
    private GivenASession given;

    @Inject
    private WrittenMails mails;

    private PersonCard ann;
    private UUID session;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void aPlaceOnASessionInMay() throws Exception {
        ann = given.person("Ann O’Neill");
        session = given.session(CollectsFeedback.ON_PAPER, given.person("Tamsin Hale"), given.person("Hugo Moss"), DAY);
    }

    @Test
    void they_are_written_a_day_before_they_are_due_and_once() throws Exception {
        book(ann);

        run(TEN_WORKING_DAYS_BEFORE.minusDays(2));
        assertThat(instructionsTo(ann)).isEmpty();

        run(TEN_WORKING_DAYS_BEFORE.minusDays(1));
        run(TEN_WORKING_DAYS_BEFORE.minusDays(1));
        assertThat(instructionsTo(ann)).singleElement().satisfies(message -> {
            assertThat(message.dueAt()).isEqualTo(CountyTime.at(TEN_WORKING_DAYS_BEFORE, LocalTime.of(9, 0)));
            assertThat(message.body()).contains("Dear Ann O’Neill,", "Thursday 7 May 2093, 10am to 3pm");
        });

        run(TWO_WORKING_DAYS_BEFORE);
        assertThat(instructionsTo(ann)).hasSize(2);
    }

    @Test
    void several_nodes_at_once_write_one() throws Exception {
        book(ann);

        AtOnce.times(6, () -> {
            run(TEN_WORKING_DAYS_BEFORE);
            return null;
        });

        assertThat(instructionsTo(ann)).hasSize(1);
    }

    @Test
    void who_gets_a_place_later_gets_at_once_what_was_due_but_one_of_a_kind() throws Exception {
        book(ann);

        run(TWO_WORKING_DAYS_BEFORE.plusDays(1));
        run(TWO_WORKING_DAYS_BEFORE.plusDays(1));

        assertThat(instructionsTo(ann)).hasSize(1);
    }

    @Test
    void who_gives_the_place_back_gets_none_of_what_waits() throws Exception {
        String reference = book(ann);
        run(TEN_WORKING_DAYS_BEFORE.minusDays(1));

        As.person(ann.publicId(), () -> bookings.cancel(reference, null), Role.PRACTITIONER);

        assertThat(instructionsTo(ann))
                .singleElement()
                .extracting(OutboxMessage::state)
                .isEqualTo(OutboxMessage.State.WITHDRAWN);
    }

    @Test
    void what_concerns_a_booking_cannot_be_refused_and_a_reminder_can() throws Exception {
        As.person(
                ann.publicId(),
                () -> {
                    choices.choose(Set.of());
                    return null;
                },
                Role.PRACTITIONER);

        assertThat(As.person(ann.publicId(), choices::unwanted, Role.PRACTITIONER))
                .containsExactlyInAnyOrder(Kind.REMINDER, Kind.FEEDBACK_INVITATION, Kind.FEEDBACK_REMINDER);
        book(ann);
        run(TWO_WORKING_DAYS_BEFORE);
        assertThat(instructionsTo(ann)).hasSize(1);
    }

    private String book(PersonCard delegate) throws Exception {
        return As.person(
                delegate.publicId(),
                () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE)).reference(),
                Role.PRACTITIONER);
    }

    /** The job runs, as if it were noon of a day. */
    private void run(LocalDate day) throws Exception {
        Instant noon = CountyTime.at(day, LocalTime.NOON);
        assertThat(noon).isAfter(((Clock) clock).instant().plus(Duration.ofDays(1)));
        As.system(() -> clock.at(noon, () -> {
            for (TimedLetters.Due due : letters.due()) {
                letters.write(due);
            }
            return null;
        }));
    }

    private List<OutboxMessage> instructionsTo(PersonCard person) {
        return mails.to(person.email().orElseThrow()).stream()
                .filter(message -> message.kind() == Kind.JOINING_INSTRUCTIONS)
                .toList();
    }
}
