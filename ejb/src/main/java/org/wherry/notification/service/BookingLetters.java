package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.BookingCancelled;
import org.wherry.booking.model.Cancellation;
import org.wherry.booking.model.JoinedWaitingList;
import org.wherry.booking.model.OfferLapsed;
import org.wherry.booking.model.PlaceConfirmed;
import org.wherry.booking.model.PlaceOffered;
import org.wherry.common.service.BusinessClock;
import org.wherry.notification.model.BookingFacts;
import org.wherry.notification.model.Kind;
import org.wherry.notification.model.LetterFacts;

/**
 * Tells delegates what became of their booking, in the transaction in which it happened. Nobody is told about a
 * replayed past.
 */
@ApplicationScoped
public class BookingLetters {

    @Inject
    private LetterFacts facts;

    @Inject
    private Dispatch dispatch;

    @Inject
    private PublicAddress address;

    @Inject
    private BusinessClock clock;

    void confirmed(@Observes PlaceConfirmed happened) {
        write(
                Kind.PLACE_CONFIRMED,
                "confirmed",
                happened.bookingId(),
                booking -> List.of(
                        greeting(booking),
                        booking.session().courseTitle(),
                        LetterTexts.days(booking.session()),
                        LetterTexts.place(booking.session()),
                        booking.reference(),
                        address.of("/booking/cancel?reference=" + booking.reference()),
                        address.of("/people/my-needs")));
    }

    void waiting(@Observes JoinedWaitingList happened) {
        write(
                Kind.ON_WAITING_LIST,
                "waiting",
                happened.bookingId(),
                booking -> List.of(
                        greeting(booking),
                        booking.session().courseTitle(),
                        LetterTexts.days(booking.session()),
                        booking.placeInLine(),
                        booking.reference(),
                        address.of("/booking/mine")));
    }

    void offered(@Observes PlaceOffered happened) {
        write(
                Kind.PLACE_OFFERED,
                "offered",
                happened.bookingId(),
                booking -> List.of(
                        greeting(booking),
                        booking.session().courseTitle(),
                        LetterTexts.days(booking.session()),
                        LetterTexts.place(booking.session()),
                        LetterTexts.moment(happened.until()),
                        address.of("/booking/mine")));
    }

    void lapsed(@Observes OfferLapsed happened) {
        write(
                Kind.OFFER_LAPSED,
                "lapsed",
                happened.bookingId(),
                booking -> List.of(
                        greeting(booking),
                        booking.session().courseTitle(),
                        LetterTexts.days(booking.session()),
                        address.of("/booking/programme")));
    }

    void cancelled(@Observes BookingCancelled happened) {
        String text = happened.how() == Cancellation.BY_ORGANISER ? "calledOff" : "cancelled";
        write(
                Kind.BOOKING_CANCELLED,
                text,
                happened.bookingId(),
                booking -> List.of(
                        greeting(booking),
                        booking.session().courseTitle(),
                        LetterTexts.days(booking.session()),
                        booking.reference(),
                        address.of("/booking/programme")));
    }

    private void write(Kind kind, String text, long booking, Words words) {
        if (clock.isReplaying()) {
            return;
        }
        BookingFacts about = facts.booking(booking);
        dispatch.send(
                UUID.randomUUID(),
                kind,
                about.delegateId(),
                LetterTexts.say(text + ".subject", about.session().courseTitle()),
                LetterTexts.say(text + ".body", words.of(about).toArray()),
                clock.instant());
    }

    private static String greeting(BookingFacts booking) {
        return LetterTexts.say("greeting", booking.name());
    }

    /** What is filled into the text of a letter, in its order. */
    private interface Words {
        List<Object> of(BookingFacts booking);
    }
}
