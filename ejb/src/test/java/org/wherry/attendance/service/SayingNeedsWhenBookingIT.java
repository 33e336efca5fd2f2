package org.wherry.attendance.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.attendance.model.NeedRow;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.booking.service.TeamBookingService;
import org.wherry.booking.service.TeamBookingService.Chosen;
import org.wherry.people.model.Need;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.people.service.MyNeedsService;
import org.wherry.people.service.SetUp;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;
import org.wherry.testing.WrittenMails;

/** What somebody says they need when they book goes to that session, and further only where they want that. */
@ExtendWith(ArquillianExtension.class)
class SayingNeedsWhenBookingIT {

    @Inject
    private MyNeedsService mine;

    @Inject
    private NeedsService needs;

    @Inject
    private BookingService bookings;

    @Inject
    private TeamBookingService team;

    @Inject
    private SetUp setUp;

    @Inject
    private GivenASession given;

    @Inject
    private WrittenMails mails;

    private PersonCard ann;
    private PersonCard trainer;
    private UUID session;
    private UUID another;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void twoSessionsSoon() throws Exception {
        if (given != null) {
            ann = given.person("Ann O’Neill");
            trainer = given.person("Tamsin Hale");
            LocalDate soon = given.today().plusDays(7);
            session = given.session(1, CollectsFeedback.ON_PAPER, trainer, given.person("Hugo Moss"), soon);
            another = given.session(1, CollectsFeedback.ON_PAPER, trainer, given.person("Hugo Moss"), soon.plusDays(1));
        }
    }

    @Test
    void what_is_said_for_one_session_stays_there() throws Exception {
        book(ann, session, saying(false, Need.SIGN_LANGUAGE));
        book(ann, another, null);

        assertThat(kindsOn(session)).containsExactly(Set.of(Need.SIGN_LANGUAGE));
        assertThat(kindsOn(another)).isEmpty();
        assertThat(as(ann, mine::mine)).as("kept on the profile").isEmpty();
    }

    @Test
    void what_is_kept_goes_to_all_of_them() throws Exception {
        book(ann, session, null);
        book(ann, another, saying(true, Need.VEGAN));

        assertThat(kindsOn(session)).containsExactly(Set.of(Need.VEGAN));
        assertThat(kindsOn(another)).containsExactly(Set.of(Need.VEGAN));
        assertThat(as(ann, mine::mine)).isPresent();
    }

    @Test
    void nothing_can_be_needed_on_one_session_although_something_is_kept() throws Exception {
        keep(ann, Need.COMPANION);
        book(ann, session, saying(false));
        book(ann, another, null);

        assertThat(list(session)).isEmpty();
        assertThat(kindsOn(another)).containsExactly(Set.of(Need.COMPANION));
    }

    @Test
    void what_is_said_for_all_afterwards_counts_and_so_does_taking_it_back() throws Exception {
        book(ann, session, saying(false, Need.QUIET));

        keep(ann, Need.HEARING);
        assertThat(kindsOn(session)).containsExactly(Set.of(Need.HEARING));
        as(ann, () -> {
            mine.forget();
            return null;
        });
        assertThat(list(session)).isEmpty();
    }

    @Test
    void who_waits_is_listed_once_they_have_a_place_and_no_longer_than_that() throws Exception {
        PersonCard holder = given.person("Harriet Quill");
        String held = book(holder, session, null);
        String waiting = book(ann, session, saying(false, Need.STEP_FREE));
        assertThat(list(session)).isEmpty();

        as(holder, () -> bookings.cancel(held, null));
        as(ann, () -> bookings.accept(waiting));
        assertThat(kindsOn(session)).containsExactly(Set.of(Need.STEP_FREE));

        as(ann, () -> bookings.cancel(waiting, null));
        assertThat(list(session)).isEmpty();
    }

    @Test
    void nobody_says_it_for_somebody_else_who_is_asked_directly() throws Exception {
        UUID agency = given.agency("Agency");
        given.post(ann, agency);
        PersonCard contact = given.person("Connie Contact");
        As.system(() -> {
            setUp.grant(contact.publicId(), Role.BOOKING_CONTACT, agency);
            return null;
        });

        var booked = As.person(
                contact.publicId(),
                () -> team.book(List.of(new Chosen(ann.publicId(), null)), wish(session, saying(false, Need.HALAL))),
                Role.PRACTITIONER,
                Role.BOOKING_CONTACT);

        assertThat(booked.get(0).booking().state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(list(session)).isEmpty();
        assertThat(mails.to(ann.email().orElseThrow()))
                .extracting(mails::bodyOf)
                .anyMatch(body -> body.contains("/people/my-needs"));
    }

    private static BookPlace.Needs saying(boolean keep, Need... kinds) {
        return new BookPlace.Needs(Set.of(kinds), null, keep);
    }

    private static BookPlace wish(UUID session, BookPlace.Needs said) {
        return new BookPlace(session, null, IfFull.WAIT, null, null, said);
    }

    private String book(PersonCard person, UUID wanted, BookPlace.Needs said) throws Exception {
        return as(person, () -> bookings.book(wish(wanted, said)).reference());
    }

    private void keep(PersonCard person, Need kind) throws Exception {
        as(person, () -> {
            mine.keep(Set.of(kind), null);
            return null;
        });
    }

    private List<Set<Need>> kindsOn(UUID on) throws Exception {
        return list(on).stream().map(NeedRow::kinds).toList();
    }

    private List<NeedRow> list(UUID on) throws Exception {
        return As.person(trainer.publicId(), () -> needs.of(on), Role.TRAINER);
    }

    private static <T> T as(PersonCard person, Callable<T> act) throws Exception {
        return As.person(person.publicId(), act, Role.PRACTITIONER);
    }
}
