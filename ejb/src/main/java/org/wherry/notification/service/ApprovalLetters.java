package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.wherry.booking.model.ApprovalPassedOn;
import org.wherry.booking.model.ApprovalReminded;
import org.wherry.booking.model.ApprovalWanted;
import org.wherry.booking.model.MoveProposed;
import org.wherry.booking.model.PlaceOfferedToAll;
import org.wherry.booking.service.ApprovalService;
import org.wherry.booking.service.MailLinks;
import org.wherry.common.service.BusinessClock;
import org.wherry.notification.model.BookingFacts;
import org.wherry.notification.model.LetterFacts;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.Template;
import org.wherry.people.service.Directory;

/**
 * Asks somebody for a word that can be given by the link in the letter: may somebody go, who takes the free place, does
 * the other session suit. Coordinators have a list, and get no letters.
 */
@ApplicationScoped
public class ApprovalLetters {

    @Inject
    private LetterFacts facts;

    @Inject
    private Dispatch dispatch;

    @Inject
    private MailLinks links;

    @Inject
    private ApprovalService approvals;

    @Inject
    private Directory directory;

    @Inject
    private PublicAddress address;

    @Inject
    private BusinessClock clock;

    void wanted(@Observes ApprovalWanted happened) {
        ask(Template.APPROVAL_WANTED, happened.bookingId(), happened.approverId());
    }

    void reminded(@Observes ApprovalReminded happened) {
        ask(Template.APPROVAL_REMINDER, happened.bookingId(), happened.approverId());
    }

    void passedOn(@Observes ApprovalPassedOn happened) {
        ask(Template.APPROVAL_WANTED, happened.bookingId(), happened.approverId());
    }

    void free(@Observes PlaceOfferedToAll happened) {
        BookingFacts booking = facts.booking(happened.bookingId());
        Filling filling = Filling.of(Template.OFFERED_TO_ALL)
                .greeting(booking.name())
                .about(booking.session())
                .with(Placeholder.LINK, address.of(links.toTakeThePlace(happened.bookingId())));
        dispatch.send(UUID.randomUUID(), filling, happened.delegateId(), happened.bookingId(), clock.instant());
    }

    void moved(@Observes MoveProposed happened) {
        BookingFacts booking = facts.booking(happened.toBookingId());
        Filling filling = Filling.of(Template.MOVED)
                .greeting(booking.name())
                .about(booking.session())
                .with(Placeholder.REFERENCE, booking.reference())
                .with(Placeholder.MOMENT, LetterTexts.moment(happened.answerBy()))
                .with(Placeholder.LINK, address.of(links.toAnswerTheMove(happened.toBookingId())));
        dispatch.send(UUID.randomUUID(), filling, happened.delegateId(), happened.toBookingId(), clock.instant());
    }

    private void ask(Template template, long bookingId, Long approver) {
        if (clock.isReplaying() || approver == null) {
            return;
        }
        BookingFacts booking = facts.booking(bookingId);
        Filling filling = Filling.of(template)
                .greeting(directory.card(approver).name())
                .about(booking.session())
                .with(Placeholder.PERSON, booking.name())
                .with(Placeholder.MOMENT, LetterTexts.moment(approvals.lapsesAt(bookingId)))
                .with(Placeholder.LINK, address.of(links.toApprove(bookingId, approver)));
        dispatch.send(UUID.randomUUID(), filling, approver, bookingId, clock.instant());
    }
}
