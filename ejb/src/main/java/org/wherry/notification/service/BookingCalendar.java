package org.wherry.notification.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.wherry.notification.model.BookedEvent;
import org.wherry.notification.model.CalendarEntries;
import org.wherry.notification.model.CalendarEntries.Told;
import org.wherry.notification.model.CalendarEntry;
import org.wherry.notification.model.CalendarEvent;
import org.wherry.notification.model.CalendarEvent.Standing;
import org.wherry.notification.model.Kind;
import org.wherry.notification.model.MessageAbout;
import org.wherry.people.model.Reach;

/**
 * Lets a message about a booking bring what the delegate's calendar does not know yet. It looks at how the booking
 * stands rather than at what happened to it: so each message says what is true when it is written, and one that changes
 * nothing brings nothing.
 */
@ApplicationScoped
public class BookingCalendar {

    /** Only after these can a place have become, or ceased to be, somebody's, or another time or place. */
    private static final Set<Kind> BRINGING = EnumSet.of(
            Kind.PLACE_CONFIRMED,
            Kind.APPROVAL_DECIDED,
            Kind.BOOKING_CHANGED,
            Kind.BOOKING_MOVED,
            Kind.BOOKING_CANCELLED,
            Kind.SESSION_CHANGED,
            Kind.JOINING_INSTRUCTIONS,
            Kind.REMINDER);

    @Resource(lookup = "java:jboss/mail/Wherry")
    private Session mail;

    @Inject
    private CalendarEntries entries;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    /** What a message brings to the calendar of whoever is reached so; null when that is nothing. */
    CalendarEntry entryFor(MessageAbout about, Reach reach) {
        if (!BRINGING.contains(about.template().kind())) {
            return null;
        }
        return about.bookingId()
                .map(entries::booking)
                .filter(booked ->
                        about.personId().filter(id -> id == booked.delegateId()).isPresent())
                .flatMap(booked -> entry(booked, reach))
                .orElse(null);
    }

    private Optional<CalendarEntry> entry(BookedEvent booked, Reach reach) {
        Instant now = clock.instant();
        Invited invited = new Invited(
                booked.name(), reach.address().orElseThrow(), reach.shared(), mail.getProperty("mail.from"));
        return told(booked, invited, now).map(told -> {
            CalendarEvent event = booked.event().as(told.uid(), told.sequence());
            return new CalendarEntry(CalendarText.request(event, invited, address, now), CalendarText.methodOf(event));
        });
    }

    private Optional<Told> told(BookedEvent booked, Invited invited, Instant now) {
        booked.replaces().ifPresent(other -> entries.handOn(other, booked.bookingId()));
        if (booked.event().standing() == Standing.CANCELLED) {
            return entries.strikeOut(booked.bookingId(), now);
        }
        // The number and the time of writing are no news.
        String news = CalendarText.request(booked.event(), invited, address, Instant.EPOCH);
        return entries.say(booked.bookingId(), booked.event().uid(), hash(news), now);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
