package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingPayer;
import org.wherry.booking.model.BookingReference;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.Bookings;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Directory;

/**
 * Who is invoiced for a place that was booked, and under which order: said by its delegate, by whoever books for their
 * agency, or by a coordinator. Nothing is charged yet.
 */
@Stateless
@DenyAll
public class PayerService {

    @Inject
    private OwnBookings own;

    @Inject
    private Bookings bookings;

    @Inject
    private Directory directory;

    @Inject
    private Event<Audited> audited;

    /**
     * Who is invoiced for a booking.
     *
     * @param invoiced the body that gets the invoice
     * @param purchaseOrder its order, or null
     * @param price what was shown, with VAT
     */
    public record Invoice(String invoiced, String purchaseOrder, BigDecimal price) {

        static Invoice of(BookingPayer payer) {
            return new Invoice(payer.invoiced(), payer.purchaseOrder().orElse(null), payer.price());
        }
    }

    /** Who is invoiced for a booking now. */
    @RolesAllowed({Roles.PRACTITIONER, Roles.BOOKING_CONTACT, Roles.COORDINATOR})
    public Invoice of(String reference) {
        return Invoice.of(payer(booking(reference)));
    }

    /**
     * Names somebody else.
     *
     * @param invoiced who gets the invoice, 1 to 200 characters
     * @param purchaseOrder the order, or null
     */
    @RolesAllowed({Roles.PRACTITIONER, Roles.BOOKING_CONTACT, Roles.COORDINATOR})
    public Invoice change(String reference, String invoiced, String purchaseOrder) {
        Booking booking = booking(reference);
        BookingPayer payer = payer(booking);
        if (!booking.state().isLive()) {
            throw new Refusal(BookingRefusal.NOTHING_TO_INVOICE);
        }
        Invoice before = Invoice.of(payer);
        payer.name(invoiced, purchaseOrder);
        bookings.flush();
        Invoice after = Invoice.of(payer);
        audited.fire(Audited.ofPerson(
                        AuditedAct.BOOKING_PAYER_CHANGED,
                        directory.card(booking.delegateId()).publicId())
                .changed("reference", null, booking.reference())
                .changed("invoiced", before.invoiced(), after.invoiced())
                .changed("purchaseOrder", before.purchaseOrder(), after.purchaseOrder()));
        return after;
    }

    private BookingPayer payer(Booking booking) {
        return bookings.payerOf(booking.id()).orElseThrow(() -> new Refusal(BookingRefusal.NOTHING_TO_INVOICE));
    }

    private Booking booking(String typed) {
        BookingReference reference = own.ofTheTeam(typed);
        return bookings.find(reference).orElseThrow(() -> new NoSuch("booking", typed));
    }
}
