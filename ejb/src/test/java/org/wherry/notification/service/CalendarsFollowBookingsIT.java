package org.wherry.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
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
import org.wherry.booking.model.IfFull;
import org.wherry.booking.model.ProgrammeQuery;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.notification.model.CalendarEntry;
import org.wherry.notification.model.CalendarFeedRow;
import org.wherry.notification.model.CalendarRefusal;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.people.model.Secret;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.service.PlanChanges;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;
import org.wherry.testing.WrittenMails;

/** What calendars learn of bookings: from the mails about them, and from the addresses that people make. */
@ExtendWith(ArquillianExtension.class)
class CalendarsFollowBookingsIT {

    private static final LocalDate FAR = LocalDate.of(2098, 6, 3);

    @Inject
    private BookingService bookings;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private PlanChanges changes;

    @Inject
    private CalendarFeedService feeds;

    @Inject
    private CalendarReader reader;

    @Inject
    private GivenASession given;

    @Inject
    private WrittenMails mails;

    private PersonCard ann;
    private PersonCard tamsin;
    private UUID session;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void a_session_with_one_place() throws Exception {
        ann = given.person("Ann O’Neill");
        tamsin = given.person("Tamsin Hale");
        session = given.session(1, CollectsFeedback.ONLINE, tamsin, given.person("Hugo Moss"), FAR, FAR.plusDays(1));
    }

    @Test
    void an_entry_keeps_its_uid_and_counts_on_from_confirmed_over_changed_to_cancelled() throws Exception {
        String reference = book(ann, IfFull.REFUSE);
        CalendarEntry first = brought(ann).orElseThrow();
        move(FAR.plusDays(7));
        CalendarEntry second = brought(ann).orElseThrow();
        as(ann, () -> bookings.cancel(reference, null));
        CalendarEntry third = brought(ann).orElseThrow();

        assertThat(List.of(first.method(), second.method(), third.method()))
                .containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(List.of(value("SEQUENCE", first), value("SEQUENCE", second), value("SEQUENCE", third)))
                .containsExactly("0", "1", "2");
        assertThat(List.of(value("UID", second), value("UID", third))).containsOnly(value("UID", first));
        assertThat(first.text()).contains("DTSTART;TZID=Europe/London:20980603T100000", reference);
        assertThat(second.text()).contains("DTSTART;TZID=Europe/London:20980610T100000");
    }

    @Test
    void a_session_that_is_called_off_is_struck_out() throws Exception {
        book(ann, IfFull.REFUSE);
        coordinator(() -> scheduling.callOff(session, "The trainer is ill"));

        assertThat(brought(ann))
                .hasValueSatisfying(entry -> assertThat(entry.method()).isEqualTo("CANCEL"));
    }

    @Test
    void who_only_waits_gets_nothing_for_the_calendar_not_even_on_leaving_the_line() throws Exception {
        book(given.person("First Come"), IfFull.REFUSE);
        String reference = book(ann, IfFull.WAIT);
        assertThat(brought(ann)).isEmpty();

        as(ann, () -> bookings.cancel(reference, null));

        assertThat(brought(ann)).isEmpty();
    }

    @Test
    void an_address_of_ones_own_tells_ones_sessions_and_nobody_elses() throws Exception {
        book(ann, IfFull.REFUSE);
        String entry = value("UID", brought(ann).orElseThrow());
        String anns = text(make(ann, "My telephone"));
        String bens = text(make(given.person("Ben Tooley"), "My telephone"));
        String tamsins = text(make(tamsin, "Rota"));

        assertThat(anns).contains("METHOD:PUBLISH", "UID:" + entry).doesNotContain("ATTENDEE", "ORGANIZER", "O’Neill");
        assertThat(bens).contains("METHOD:PUBLISH").doesNotContain("BEGIN:VEVENT");
        assertThat(tamsins).contains("UID:" + session);
    }

    @Test
    void an_address_is_read_until_it_is_revoked_and_says_when_it_was() throws Exception {
        FreshCalendarFeed made = make(ann, "My telephone");
        assertThat(made.row().lastUsedAt()).isNull();
        text(made);
        assertThat(mine(ann)).singleElement().satisfies(row -> assertThat(row.lastUsedAt())
                .isNotNull());

        as(ann, () -> feeds.revoke(made.row().id()));

        assertThat(mine(ann)).singleElement().satisfies(row -> assertThat(row.isOpen())
                .isFalse());
        assertThatExceptionOfType(NoSuch.class).isThrownBy(() -> text(made));
        assertThatExceptionOfType(NoSuch.class).isThrownBy(() -> As.visitor(() -> reader.own(new Secret("guessed"))));
    }

    @Test
    void nobody_sees_or_revokes_the_address_of_another() throws Exception {
        FreshCalendarFeed made = make(ann, "My telephone");
        PersonCard ben = given.person("Ben Tooley");

        assertThat(mine(ben)).isEmpty();
        assertThatExceptionOfType(NoSuch.class)
                .isThrownBy(() -> as(ben, () -> feeds.revoke(made.row().id())));
        assertThat(text(made)).contains("BEGIN:VCALENDAR");
    }

    @Test
    void one_may_have_so_many_addresses_and_then_has_to_revoke_one() throws Exception {
        for (int i = 0; i < CalendarFeedService.MOST; i++) {
            make(ann, "Calendar " + i);
        }

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> make(ann, "One more"))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(CalendarRefusal.TOO_MANY_CALENDARS));
        UUID first = mine(ann).get(0).id();
        as(ann, () -> feeds.revoke(first));
        assertThat(make(ann, "One more").row().isOpen()).isTrue();
    }

    @Test
    void the_programme_is_everybodys_and_says_the_same_until_it_changes() throws Exception {
        CalendarFile first = programme();
        CalendarFile again = programme();
        coordinator(() -> scheduling.callOff(session, null));
        CalendarFile later = programme();

        assertThat(first.text())
                .contains("UID:" + session)
                .contains("/booking/session?id=")
                .doesNotContain("Tamsin Hale");
        assertThat(again.tag()).isEqualTo(first.tag());
        assertThat(later.tag()).isNotEqualTo(first.tag());
        assertThat(later.text()).contains("STATUS:CANCELLED");
    }

    private CalendarFile programme() throws Exception {
        return As.visitor(
                () -> reader.programme(new ProgrammeQuery(FAR, FAR.plusDays(1), null, null, null, false, null)));
    }

    private String book(PersonCard delegate, IfFull ifFull) throws Exception {
        return As.person(
                delegate.publicId(),
                () -> bookings.book(new BookPlace(session, null, ifFull)).reference(),
                Role.PRACTITIONER);
    }

    private void move(LocalDate first) throws Exception {
        long version = scheduling.session(session).version();
        coordinator(() -> changes.move(
                session,
                version,
                List.of(
                        new Day(first, LocalTime.of(10, 0), LocalTime.of(15, 0)),
                        new Day(first.plusDays(1), LocalTime.of(10, 0), LocalTime.of(15, 0)))));
    }

    private FreshCalendarFeed make(PersonCard owner, String name) throws Exception {
        return As.person(owner.publicId(), () -> feeds.make(name), Role.PRACTITIONER);
    }

    private List<CalendarFeedRow> mine(PersonCard owner) throws Exception {
        return As.person(owner.publicId(), feeds::mine, Role.PRACTITIONER);
    }

    private String text(FreshCalendarFeed made) throws Exception {
        String secret = made.address().replaceFirst(".*/calendar/mine/(.*)\\.ics", "$1");
        return As.visitor(() -> reader.own(new Secret(secret))).text();
    }

    /** What the newest mail to somebody brought for their calendar. */
    private Optional<CalendarEntry> brought(PersonCard reader) {
        OutboxMessage newest = mails.to(reader.email().orElseThrow()).get(0);
        return newest.calendar();
    }

    private static String value(String property, CalendarEntry entry) {
        Matcher line =
                Pattern.compile("^" + property + ":(.*)$", Pattern.MULTILINE).matcher(entry.text());
        assertThat(line.find()).isTrue();
        return line.group(1);
    }

    private static void coordinator(Runnable act) throws Exception {
        As.person(
                UUID.randomUUID(),
                () -> {
                    act.run();
                    return null;
                },
                Role.COORDINATOR);
    }

    private static void as(PersonCard person, Runnable act) throws Exception {
        As.person(
                person.publicId(),
                () -> {
                    act.run();
                    return null;
                },
                Role.PRACTITIONER);
    }
}
