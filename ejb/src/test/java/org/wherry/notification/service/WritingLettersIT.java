package org.wherry.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.wherry.common.model.Refusal;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;
import org.wherry.testing.WrittenMails;

/** What people are told about their bookings, compared with approved letters. */
@ExtendWith(ArquillianExtension.class)
class WritingLettersIT {

    private static final LocalDate FAR = LocalDate.of(2098, 6, 3);

    @Inject
    private BookingService bookings;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private GivenASession given;

    @Inject
    private WrittenMails mails;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    private PersonCard ann;
    private UUID session;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void aSessionWithOnePlace() throws Exception {
        ann = given.person("Ann O’Neill");
        session = given.session(
                1,
                CollectsFeedback.ONLINE,
                given.person("Tamsin Hale"),
                given.person("Hugo Moss"),
                FAR,
                FAR.plusDays(1));
    }

    @Test
    void aConfirmedPlaceWithItsReferenceAndALinkToCancel() throws Exception {
        String reference = book(ann, IfFull.REFUSE);

        assertThat(letter(ann, "PLACE_CONFIRMED")).isEqualTo(approved("confirmed", reference));
    }

    @Test
    void thePlaceInLineOfSomebodyWhoWaits() throws Exception {
        PersonCard ben = given.person("Ben Tooley");
        book(given.person("First Come"), IfFull.REFUSE);
        book(ben, IfFull.WAIT);
        String reference = book(ann, IfFull.WAIT);

        assertThat(letter(ann, "ON_WAITING_LIST")).isEqualTo(approved("waiting", reference));
    }

    @Test
    void aFreedPlaceThatIsHeldForTheFirstInLine() throws Exception {
        PersonCard first = given.person("First Come");
        String taken = book(first, IfFull.REFUSE);
        book(ann, IfFull.WAIT);
        as(first, () -> bookings.cancel(taken, null));

        assertThat(letter(ann, "PLACE_OFFERED").replaceFirst("until .* at .*\\.\\n", "until UNTIL.\n"))
                .isEqualTo(approved("offered", ""));
        assertThat(letter(first, "BOOKING_CANCELLED")).contains("Dear First Come,", taken);
    }

    @Test
    void aBookingThatTheDelegateCancelled() throws Exception {
        String reference = book(ann, IfFull.REFUSE);
        as(ann, () -> bookings.cancel(reference, null));

        assertThat(letter(ann, "BOOKING_CANCELLED")).isEqualTo(approved("cancelled", reference));
    }

    @Test
    void aBookingThatEndsBecauseTheSessionIsCalledOff() throws Exception {
        String reference = book(ann, IfFull.REFUSE);
        As.person(
                UUID.randomUUID(),
                () -> {
                    scheduling.callOff(session, "The trainer is ill");
                    return null;
                },
                Role.COORDINATOR);

        assertThat(letter(ann, "BOOKING_CANCELLED")).isEqualTo(approved("called-off", reference));
    }

    @Test
    void nothingToSomebodyWithoutAnAddress() throws Exception {
        long before = letters();
        book(given.personWithoutEmail("Ben Tooley"), IfFull.REFUSE);

        assertThat(letters()).isEqualTo(before);
    }

    @Test
    void nothingAboutABookingThatIsRefused() throws Exception {
        book(given.person("First Come"), IfFull.REFUSE);
        long before = letters();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> book(ann, IfFull.REFUSE));
        assertThat(letters()).isEqualTo(before);
    }

    private String book(PersonCard delegate, IfFull ifFull) throws Exception {
        return As.person(
                delegate.publicId(),
                () -> bookings.book(new BookPlace(session, null, ifFull)).reference(),
                Role.PRACTITIONER);
    }

    private void as(PersonCard delegate, Callable<?> act) throws Exception {
        As.person(delegate.publicId(), act, Role.PRACTITIONER);
    }

    /** A letter with its subject; the course's name of this one test is made short, and a link's secret. */
    private String letter(PersonCard to, String kind) {
        List<OutboxMessage> found = mails.to(to.email().orElseThrow()).stream()
                .filter(message -> message.kind().name().equals(kind))
                .toList();
        assertThat(found).hasSize(1);
        return ("Subject: " + found.get(0).subject() + "\n\n" + mails.bodyOf(found.get(0)))
                .replaceAll("Neglect-[0-9a-f-]{13}", "Neglect")
                .replaceAll("code=[\\w-]+", "code=CODE");
    }

    private long letters() {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM outbox_message WHERE body LIKE '%2098%'")
                        .getSingleResult())
                .longValue();
    }

    private static String approved(String name, String reference) throws IOException {
        try (InputStream letter = WritingLettersIT.class.getResourceAsStream("/letters/" + name + ".txt")) {
            return new String(letter.readAllBytes(), StandardCharsets.UTF_8).replace("REFERENCE", reference);
        }
    }
}
