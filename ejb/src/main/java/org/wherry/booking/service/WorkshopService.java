package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.Bookings;
import org.wherry.booking.model.DeskRow;
import org.wherry.booking.model.DeskRows;
import org.wherry.booking.model.WorkshopChoice;
import org.wherry.booking.model.WorkshopChoices;
import org.wherry.booking.model.WorkshopPlaces;
import org.wherry.booking.model.WorkshopPlacesBook;
import org.wherry.booking.model.WorkshopRefusal;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.Agenda;
import org.wherry.scheduling.model.AgendaItem;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.Workshop;
import org.wherry.scheduling.service.AgendaService;
import org.wherry.scheduling.service.SchedulingService;

/** Choosing workshops for a booking: one's own, one of the caller's agencies, or any for staff. */
@Stateless
@DenyAll
public class WorkshopService {

    @Inject
    private WorkshopChoices choices;

    @Inject
    private WorkshopPlacesBook places;

    @Inject
    private Bookings bookings;

    @Inject
    private DeskRows desk;

    @Inject
    private OwnBookings own;

    @Inject
    private AgendaService agendas;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audited;

    /**
     * What there is to choose for a booking.
     *
     * @param booking whose it is, and for which session
     * @param rounds the rounds by time, each with what is chosen
     * @param canChoose whether something can be chosen now
     */
    public record ToChoose(DeskRow booking, List<Round> rounds, boolean canChoose) {}

    /**
     * A round of workshops.
     *
     * @param item what the agenda says of it
     * @param chosen the workshop that the booking has chosen, or null
     * @param wayKept whether those without a sure place are told neither who leads a workshop nor where
     */
    public record Round(AgendaItem item, Workshop chosen, boolean wayKept) {}

    /**
     * What somebody wants in a round.
     *
     * @param round the round's id outside
     * @param workshop the workshop's id outside, or null for none
     */
    public record Choice(UUID round, UUID workshop) {}

    /** What there is to choose for a booking, and what it has chosen. */
    @RolesAllowed({Roles.PRACTITIONER, Roles.BOOKING_CONTACT, Roles.COORDINATOR})
    public ToChoose toChoose(String reference) {
        BookingReference found = own.ofTheTeam(reference);
        Booking booking = booking(found);
        Agenda agenda = agenda(booking);
        return new ToChoose(
                desk.of(found, clock.instant()),
                rounds(agenda, booking),
                canChoose(booking) && !isOver(agenda.session()));
    }

    /**
     * Chooses a workshop in each of some rounds, all of them or none; what is not named stays as it was.
     *
     * @throws Refusal WORKSHOP_FULL, with the title of the one that is
     */
    @RolesAllowed({Roles.PRACTITIONER, Roles.BOOKING_CONTACT, Roles.COORDINATOR, Roles.SYSTEM})
    public void choose(String reference, List<Choice> wanted) {
        Booking booking = booking(own.ofTheTeam(reference));
        Agenda agenda = agenda(booking);
        if (isOver(agenda.session())) {
            throw new Refusal(WorkshopRefusal.CHOOSING_IS_OVER);
        }
        choices.letChoose(booking.sessionId());
        bookings.refresh(booking);
        if (!canChoose(booking)) {
            throw new Refusal(WorkshopRefusal.NO_PLACE_TO_CHOOSE_FOR);
        }
        settle(booking, wanted.stream().map(each -> asked(agenda, each)).toList());
    }

    /** A workshop that is wanted in a round (ids inside), or none where it is null. */
    private record Asked(long round, Long workshop) {}

    private static Asked asked(Agenda agenda, Choice choice) {
        AgendaItem round = agenda.rounds().stream()
                .filter(each -> each.publicId().equals(choice.round()))
                .findFirst()
                .orElseThrow(() -> new NoSuch("round of workshops", choice.round()));
        if (choice.workshop() == null) {
            return new Asked(round.id(), null);
        }
        return round.workshops().stream()
                .filter(each -> each.publicId().equals(choice.workshop()))
                .findFirst()
                .map(each -> new Asked(round.id(), each.id()))
                .orElseThrow(() -> new NoSuch("workshop", choice.workshop()));
    }

    private void settle(Booking booking, List<Asked> wanted) {
        Map<Long, WorkshopChoice> before = choices.of(booking.id()).stream()
                .collect(Collectors.toMap(WorkshopChoice::itemId, Function.identity()));
        List<Asked> news = wanted.stream()
                .filter(each -> !Objects.equals(each.workshop(), workshopOf(before.get(each.round()))))
                .toList();
        Map<Long, WorkshopPlaces> locked = places
                .lockFor(news.stream()
                        .flatMap(each -> Stream.of(workshopOf(before.get(each.round())), each.workshop()))
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(WorkshopPlaces::id, Function.identity()));
        for (Asked each : news) {
            settle(booking, before.get(each.round()), each.workshop() == null ? null : locked.get(each.workshop()));
        }
        if (!news.isEmpty()) {
            audited.fire(Audited.ofPerson(
                            AuditedAct.WORKSHOPS_CHOSEN,
                            directory.card(booking.delegateId()).publicId())
                    .changed("reference", null, booking.reference()));
        }
    }

    private void settle(Booking booking, WorkshopChoice before, WorkshopPlaces wanted) {
        if (wanted == null) {
            choices.remove(before);
            choices.flush();
            return;
        }
        Violations.refusing(
                () -> {
                    if (before == null) {
                        choices.add(wanted.give(booking.id(), clock.instant()));
                    } else {
                        wanted.give(before, clock.instant());
                    }
                    choices.flush();
                    return null;
                },
                Map.of(
                        "workshop_places_never_exceeded",
                        wanted::full,
                        "one_choice_each_round",
                        () -> new Refusal(WorkshopRefusal.CHOSEN_MEANWHILE)));
    }

    private List<Round> rounds(Agenda agenda, Booking booking) {
        List<Long> chosen = choices.of(booking.id()).stream()
                .filter(WorkshopChoice::isHeld)
                .map(WorkshopChoice::workshopId)
                .toList();
        boolean wayKept = agenda.session().settings().hidesDetails() && booking.state() != BookingState.CONFIRMED;
        return agenda.rounds().stream()
                .map(round -> new Round(
                        round,
                        round.workshops().stream()
                                .filter(each -> chosen.contains(each.id()))
                                .findFirst()
                                .orElse(null),
                        wayKept))
                .toList();
    }

    private static Long workshopOf(WorkshopChoice choice) {
        return choice == null ? null : choice.workshopId();
    }

    private static boolean canChoose(Booking booking) {
        return booking.state() == BookingState.CONFIRMED || booking.state() == BookingState.REQUESTED;
    }

    private boolean isOver(CourseSession session) {
        return session.state().hasEnded() || session.hasBegun(clock.instant());
    }

    private Agenda agenda(Booking booking) {
        return agendas.agenda(scheduling.session(booking.sessionId()).publicId());
    }

    private Booking booking(BookingReference reference) {
        return bookings.find(reference).orElseThrow(() -> new NoSuch("booking", reference));
    }
}
