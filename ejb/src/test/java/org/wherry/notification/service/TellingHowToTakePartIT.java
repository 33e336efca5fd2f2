package org.wherry.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.catalogue.model.CourseMaterial;
import org.wherry.catalogue.service.AddMaterial;
import org.wherry.catalogue.service.MaterialService;
import org.wherry.common.model.CountyTime;
import org.wherry.notification.model.Kind;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.people.model.PersonCard;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.OnlinePlace;
import org.wherry.scheduling.model.SessionSettings;
import org.wherry.scheduling.model.Venue;
import org.wherry.scheduling.model.VenueFacts;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.scheduling.service.PlanTerms;
import org.wherry.scheduling.service.VenueRegister;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;
import org.wherry.testing.WrittenMails;

/** Joining instructions name the room and the way in, what to read, and how to take part online. */
@ExtendWith(ArquillianExtension.class)
class TellingHowToTakePartIT {

    private static final String LINK = "https://meet.example.org/neglect";

    @Inject
    private TimedLetters letters;

    @Inject
    private BookingService bookings;

    @Inject
    private VenueRegister venues;

    @Inject
    private MaterialService materials;

    @Inject
    private Directory directory;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Inject
    private WrittenMails mails;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void the_room_the_way_in_the_notes_and_what_to_read_are_named() throws Exception {
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        UUID room = furnished(plan.venue());
        handOut(plan.course(), "What neglect looks like", CourseMaterial.Needed.BEFORE);
        handOut(plan.course(), "Slides", CourseMaterial.Needed.AFTER);
        PersonCard ann = booked(given.published(on(plan, plan.venue(), room, null, "Bring a pen.")), TODAY);

        writeAt(SESSION_DAY.minusDays(4));

        OutboxMessage told = instructionsTo(ann);
        assertThat(told.body())
                .contains(
                        "- Room: Estuary Room, 1st floor",
                        "- Getting in: By the side door",
                        "- There is a hearing loop.",
                        "ring 01632 960100",
                        "Good to know:\nBring a pen.",
                        "Read this before you come:\n- What neglect looks like",
                        "/attendance/handouts?session=")
                .doesNotContain("Slides", "quiet room", "online", "{");
    }

    @Test
    void long_before_it_says_where_the_link_will_be_and_not_the_link() throws Exception {
        PersonCard ann = booked(online(), TODAY);

        writeAt(SESSION_DAY.minusDays(4));

        OutboxMessage told = instructionsTo(ann);
        assertThat(told.isSecret()).isFalse();
        assertThat(told.body())
                .contains("Where:\nOnline", "From 24 hours before the start", "/booking/session?id=")
                .doesNotContain(LINK);
    }

    @Test
    void what_goes_near_the_time_carries_the_link_and_is_its_readers_alone() throws Exception {
        Instant late = CountyTime.at(SESSION_DAY.minusDays(1), LocalTime.of(11, 0));
        PersonCard ann = booked(online(), late);

        writeAt(SESSION_DAY.minusDays(1));

        OutboxMessage told = instructionsTo(ann);
        assertThat(told.isSecret()).isTrue();
        assertThat(told.body()).as("in the database").isEmpty();
        assertThat(mails.bodyOf(told)).contains(LINK + "\nWho lets you in and helps: Sam\nBy telephone: 01632 960100");
        told.sent(late);
        assertThat(told.sealed()).as("after it was sent").isEmpty();
    }

    private UUID online() throws Exception {
        OnlinePlace place = new OnlinePlace(LINK, "Sam", "01632 960100");
        return given.published(on(given.plan(5, fullDay(SESSION_DAY)), null, null, place, null));
    }

    private static PlanSession on(PlanSession plan, UUID venue, UUID room, OnlinePlace online, String note) {
        return new PlanSession(
                plan.course(),
                plan.capacity(),
                venue,
                null,
                plan.days(),
                List.of(),
                Set.of(),
                plan.collects(),
                null,
                null,
                null,
                new PlanTerms(
                        room,
                        null,
                        Set.of(),
                        Set.of(),
                        List.of(),
                        online,
                        new SessionSettings(0, 7, 7, true, true, null, false, note, null)));
    }

    private UUID furnished(UUID id) throws Exception {
        return acting.asCoordinator(TODAY, () -> {
            Venue venue = venues.venue(id);
            VenueFacts facts = new VenueFacts(
                    true, false, false, null, null, "By the side door", "Tea and coffee", "01632 960100");
            UUID locality = directory.localities().stream()
                    .filter(known -> known.id() == venue.localityId())
                    .findFirst()
                    .orElseThrow()
                    .publicId();
            venues.change(
                    id,
                    venue.version(),
                    new VenueRegister.DescribeVenue(
                            venue.name(),
                            venue.address(),
                            locality,
                            facts,
                            List.of(new VenueRegister.DescribeRoom(null, "Estuary Room, 1st floor", 30, 30))));
            return venues.venue(id).rooms().stream()
                    .filter(room -> room.name().startsWith("Estuary"))
                    .findFirst()
                    .orElseThrow()
                    .publicId();
        });
    }

    private void handOut(UUID course, String name, CourseMaterial.Needed needed) throws Exception {
        byte[] text = "Read me.".getBytes(StandardCharsets.UTF_8);
        acting.asCoordinator(
                TODAY,
                () -> materials.add(
                        new AddMaterial(course, name, "read.txt", text, needed, CourseMaterial.GivenTo.BOOKED)));
    }

    private PersonCard booked(UUID session, Instant at) throws Exception {
        PersonCard person = given.person("Ann O’Neill");
        acting.asPractitioner(person.publicId(), at, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE)));
        return person;
    }

    private void writeAt(LocalDate day) throws Exception {
        acting.asSystem(CountyTime.at(day, LocalTime.NOON), () -> {
            for (TimedLetters.Due due : letters.due()) {
                letters.write(due);
            }
            return null;
        });
    }

    private OutboxMessage instructionsTo(PersonCard person) {
        return mails.to(person.email().orElseThrow()).stream()
                .filter(message -> message.kind() == Kind.JOINING_INSTRUCTIONS)
                .findFirst()
                .orElseThrow();
    }
}
