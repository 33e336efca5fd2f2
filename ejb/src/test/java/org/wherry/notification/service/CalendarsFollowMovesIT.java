package org.wherry.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.booking.service.MoveService;
import org.wherry.booking.service.SwapService;
import org.wherry.common.model.PageRequest;
import org.wherry.notification.model.CalendarEntry;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;
import org.wherry.testing.WrittenMails;

/** A booking that goes to another session takes its entry in the delegate's calendar along. */
@ExtendWith(ArquillianExtension.class)
class CalendarsFollowMovesIT {

    private static final LocalDate MAY = LocalDate.of(2097, 5, 6);
    private static final LocalDate JUNE = LocalDate.of(2097, 6, 5);

    @Inject
    private BookingService bookings;

    @Inject
    private SwapService swaps;

    @Inject
    private MoveService moves;

    @Inject
    private GivenASession given;

    @Inject
    private WrittenMails mails;

    private PersonCard ann;
    private UUID inMay;
    private UUID inJune;
    private String reference;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void a_place_in_may_and_one_free_in_june() throws Exception {
        ann = given.person("Ann O’Neill");
        inMay = session(MAY);
        inJune = session(JUNE);
        reference = As.person(
                ann.publicId(),
                () -> bookings.book(new BookPlace(inMay, null, IfFull.REFUSE)).reference(),
                Role.PRACTITIONER);
    }

    @Test
    void a_transfer_moves_the_entry_and_cancelling_strikes_it_out() throws Exception {
        CalendarEntry first = brought().get(0);

        String moved = As.person(
                        ann.publicId(),
                        () -> swaps.transfer(reference, inJune, IfFull.REFUSE, "I am away in May"),
                        Role.PRACTITIONER)
                .reference();
        assertThat(brought()).as("one entry, told twice").hasSize(2);
        CalendarEntry second = brought().get(0);
        As.person(ann.publicId(), () -> bookings.cancel(moved, null), Role.PRACTITIONER);
        CalendarEntry third = brought().get(0);

        assertThat(List.of(first.method(), second.method(), third.method()))
                .containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(first.text()).contains("DTSTART;TZID=Europe/London:20970506T100000");
        assertThat(second.text())
                .contains("DTSTART;TZID=Europe/London:20970605T100000", moved)
                .doesNotContain(reference);
        assertOneEntry(first, second, third);
    }

    @Test
    void moving_everybody_moves_the_entry_before_anybody_has_answered() throws Exception {
        CalendarEntry first = brought().get(0);

        As.system(() -> moves.move(inMay, inJune, "The trainer is ill"));

        CalendarEntry second = brought().get(0);
        assertThat(second.method()).isEqualTo("REQUEST");
        assertThat(second.text()).contains("DTSTART;TZID=Europe/London:20970605T100000");
        String moved = mine().reference();
        As.person(ann.publicId(), () -> bookings.cancel(moved, null), Role.PRACTITIONER);
        assertOneEntry(first, second, brought().get(0));
    }

    private BookingRow mine() throws Exception {
        return As.person(ann.publicId(), () -> bookings.mine(new PageRequest(1, 5)), Role.PRACTITIONER).items().stream()
                .filter(row -> row.state().isLive())
                .findFirst()
                .orElseThrow();
    }

    private static void assertOneEntry(CalendarEntry... told) {
        for (int i = 0; i < told.length; i++) {
            assertThat(value("SEQUENCE", told[i])).isEqualTo(String.valueOf(i));
            assertThat(value("UID", told[i])).isEqualTo(value("UID", told[0]));
        }
    }

    private UUID session(LocalDate day) throws Exception {
        return given.session(CollectsFeedback.ONLINE, given.person("Tamsin Hale"), given.person("Hugo Moss"), day);
    }

    /** What the mails brought for the calendar, the newest first. */
    private List<CalendarEntry> brought() {
        return mails.to(ann.email().orElseThrow()).stream()
                .map(OutboxMessage::calendar)
                .flatMap(Optional::stream)
                .toList();
    }

    private static String value(String property, CalendarEntry entry) {
        Matcher line =
                Pattern.compile("^" + property + ":(.*)$", Pattern.MULTILINE).matcher(entry.text());
        assertThat(line.find()).isTrue();
        return line.group(1).strip();
    }
}
