package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import org.wherry.booking.model.BookingCancelled;
import org.wherry.booking.model.BookingRequested;
import org.wherry.booking.model.BookingSubstituted;
import org.wherry.booking.model.BookingTransferred;
import org.wherry.booking.model.Cancellation;
import org.wherry.booking.model.JoinedWaitingList;
import org.wherry.booking.model.MoveProposed;
import org.wherry.booking.model.OfferLapsed;
import org.wherry.booking.model.PlaceConfirmed;
import org.wherry.booking.model.PlaceOffered;
import org.wherry.booking.model.RequestDeclined;
import org.wherry.booking.model.RequestLapsed;
import org.wherry.booking.service.MailLinks;
import org.wherry.common.service.BusinessClock;
import org.wherry.notification.model.BookingFacts;
import org.wherry.notification.model.LetterFacts;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.Template;
import org.wherry.notification.model.TimedMessages;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.SessionMoved;

/**
 * Tells delegates what became of their booking, in the transaction in which it happened. Nobody is told about a
 * replayed past.
 */
@ApplicationScoped
public class BookingLetters {

    private static final String MINE = "/booking/mine";
    private static final String PROGRAMME = "/booking/programme";

    @Inject
    private LetterFacts facts;

    @Inject
    private TimedMessages timed;

    @Inject
    private Directory directory;

    @Inject
    private MailLinks links;

    @Inject
    private Dispatch dispatch;

    @Inject
    private PublicAddress address;

    @Inject
    private BusinessClock clock;

    /** Who asked, and was told that somebody decides first, learns of both at once. */
    void confirmed(@Observes PlaceConfirmed happened) {
        write(
                booking -> booking.requested() ? Template.APPROVAL_GIVEN : Template.CONFIRMED,
                happened.bookingId(),
                (filling, booking) -> filling.with(
                                Placeholder.LINK, address.of("/booking/cancel?reference=" + booking.reference()))
                        .with(Placeholder.NEEDS_LINK, address.of("/people/my-needs")));
    }

    void waiting(@Observes JoinedWaitingList happened) {
        write(Template.WAITING, happened.bookingId(), (filling, booking) -> filling.with(
                        Placeholder.PLACE_IN_LINE, LetterTexts.number(booking.placeInLine()))
                .with(Placeholder.LINK, address.of(MINE))
                .with(Placeholder.LEAVE_LINK, address.of(links.toLeaveTheLine(happened.bookingId()))));
    }

    void offered(@Observes PlaceOffered happened) {
        write(Template.OFFERED, happened.bookingId(), (filling, booking) -> filling.with(
                        Placeholder.MOMENT, LetterTexts.moment(happened.until()))
                .with(Placeholder.LINK, address.of(MINE)));
    }

    void lapsed(@Observes OfferLapsed happened) {
        write(
                Template.LAPSED,
                happened.bookingId(),
                (filling, booking) -> filling.with(Placeholder.LINK, address.of(PROGRAMME)));
    }

    void cancelled(@Observes BookingCancelled happened) {
        takeBack(happened.bookingId());
        write(
                booking -> cancelled(happened.how(), booking.freely()),
                happened.bookingId(),
                (filling, booking) -> filling.with(Placeholder.LINK, address.of(PROGRAMME)));
    }

    private static Template cancelled(Cancellation how, boolean freely) {
        return switch (how) {
            case BY_ORGANISER -> Template.CALLED_OFF;
            case LATE -> Template.CANCELLED_LATE;
            default -> freely ? Template.RELEASED_FREELY : Template.CANCELLED;
        };
    }

    void changed(@Observes SessionMoved happened) {
        if (!clock.isReplaying()) {
            for (long booking : facts.liveBookings(happened.sessionId())) {
                takeBack(booking);
                write(Template.CHANGED, booking, this::withLinkToCancel);
            }
        }
    }

    void requested(@Observes BookingRequested happened) {
        write(
                Template.REQUESTED,
                happened.bookingId(),
                (filling, booking) -> filling.with(Placeholder.LINK, address.of(MINE)));
    }

    void declined(@Observes RequestDeclined happened) {
        write(Template.APPROVAL_REFUSED, happened.bookingId(), (filling, booking) -> filling.with(
                        Placeholder.REASON, happened.reason())
                .with(Placeholder.LINK, address.of(PROGRAMME)));
    }

    void requestLapsed(@Observes RequestLapsed happened) {
        write(
                Template.APPROVAL_LAPSED,
                happened.bookingId(),
                (filling, booking) -> filling.with(Placeholder.LINK, address.of(PROGRAMME)));
    }

    void moved(@Observes MoveProposed happened) {
        takeBack(happened.fromBookingId());
    }

    void substituted(@Observes BookingSubstituted happened) {
        takeBack(happened.outBookingId());
        write(Template.SUBSTITUTED, happened.outBookingId(), (filling, booking) -> filling.with(
                        Placeholder.PERSON,
                        directory.card(happened.inDelegateId()).name())
                .with(Placeholder.LINK, address.of(PROGRAMME)));
    }

    void transferred(@Observes BookingTransferred happened) {
        takeBack(happened.fromBookingId());
        write(Template.TRANSFERRED, happened.toBookingId(), this::withLinkToCancel);
    }

    private void takeBack(long booking) {
        if (!clock.isReplaying()) {
            timed.forget(booking, clock.instant());
        }
    }

    private Filling withLinkToCancel(Filling filling, BookingFacts booking) {
        return filling.with(Placeholder.LINK, address.of("/booking/cancel?reference=" + booking.reference()));
    }

    private void write(Template template, long booking, More more) {
        write(about -> template, booking, more);
    }

    private void write(Function<BookingFacts, Template> template, long booking, More more) {
        if (clock.isReplaying()) {
            return;
        }
        BookingFacts about = facts.booking(booking);
        Filling filling = Filling.of(template.apply(about))
                .greeting(about.name())
                .about(about.session())
                .with(Placeholder.REFERENCE, about.reference());
        dispatch.send(UUID.randomUUID(), more.to(filling, about), about.delegateId(), booking, clock.instant());
    }

    /** What is filled in besides. */
    private interface More {
        Filling to(Filling filling, BookingFacts booking);
    }
}
