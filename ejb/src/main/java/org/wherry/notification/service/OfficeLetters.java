package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.wherry.booking.model.MinimumNotReached;
import org.wherry.booking.model.PlacesReserved;
import org.wherry.booking.model.ReservationLapsed;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.service.SisterSessions;
import org.wherry.common.service.BusinessClock;
import org.wherry.notification.model.LetterFacts;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.ReservationFacts;
import org.wherry.notification.model.SessionFacts;
import org.wherry.notification.model.Template;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.service.SchedulingService;

/** Writes to those who run sessions and to those who reserve places. Nobody is told about a replayed past. */
@ApplicationScoped
public class OfficeLetters {

    @Inject
    private LetterFacts facts;

    @Inject
    private Directory directory;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private SisterSessions sisters;

    @Inject
    private Dispatch dispatch;

    @Inject
    private PublicAddress address;

    @Inject
    private BusinessClock clock;

    void tooFew(@Observes MinimumNotReached happened) {
        if (clock.isReplaying()) {
            return;
        }
        SessionFacts session = facts.session(happened.sessionId());
        List<String> booked = facts.confirmed(happened.sessionId());
        List<SessionRow> others = sisters.of(scheduling.session(happened.sessionId()), clock.instant());
        for (long coordinator : facts.coordinators()) {
            dispatch.send(
                    Filling.of(Template.MINIMUM_NOT_REACHED)
                            .greeting(directory.card(coordinator).name())
                            .about(session)
                            .with(Placeholder.NUMBER, LetterTexts.say("bookings", happened.confirmed()))
                            .with(Placeholder.PEOPLE, lines(booked, "nobody"))
                            .with(
                                    Placeholder.OTHER_DATES,
                                    lines(
                                            others.stream()
                                                    .map(OfficeLetters::line)
                                                    .toList(),
                                            "noOtherDates"))
                            .with(Placeholder.LINK, address.of("/booking/session?id=" + session.publicId())),
                    coordinator);
        }
    }

    void reserved(@Observes PlacesReserved happened) {
        write(Template.RESERVED, happened.reservationId(), null, "/booking/agency");
    }

    void lapsed(@Observes ReservationLapsed happened) {
        write(Template.RESERVATION_LAPSED, happened.reservationId(), happened.places(), "/booking/programme");
    }

    private void write(Template template, long reservation, Integer places, String page) {
        if (clock.isReplaying()) {
            return;
        }
        ReservationFacts about = facts.reservation(reservation);
        if (about.madeBy() == null) {
            return;
        }
        dispatch.send(
                Filling.of(template)
                        .greeting(directory.card(about.madeBy()).name())
                        .about(about.session())
                        .with(Placeholder.NUMBER, LetterTexts.say("places", places == null ? about.places() : places))
                        .with(Placeholder.AGENCY, about.agency())
                        .with(Placeholder.MOMENT, LetterTexts.moment(about.nameBy()))
                        .with(Placeholder.LINK, address.of(page)),
                about.madeBy());
    }

    private static String lines(List<String> lines, String none) {
        return lines.isEmpty() ? LetterTexts.say(none) : String.join("\n", lines);
    }

    private static String line(SessionRow row) {
        String days = row.days().stream()
                .map(day -> LetterTexts.moment(day.start().toInstant()))
                .collect(Collectors.joining("; "));
        return LetterTexts.say("otherDate", days, row.placesLeft());
    }
}
