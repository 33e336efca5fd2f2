package org.wherry.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Optional;
import org.wherry.common.model.Text;

/** Who is asked to pay for a place, and what was shown when it was booked. Nothing is charged yet. */
@Entity
@Table(name = "booking_payer")
public class BookingPayer {

    /** The longest name of who pays. */
    public static final int INVOICED_MAX = 200;

    /** The longest number of an order. */
    public static final int ORDER_MAX = 60;

    @Id
    @Column(name = "booking_id")
    private long bookingId;

    private String invoiced;

    @Column(name = "purchase_order")
    private String purchaseOrder;

    private BigDecimal price;

    @Version
    private long version;

    protected BookingPayer() {}

    /** Notes it for a booking (id inside); the order may be null, the price is with VAT. */
    public BookingPayer(long bookingId, String invoiced, String purchaseOrder, BigDecimal price) {
        this.bookingId = bookingId;
        this.price = price;
        name(invoiced, purchaseOrder);
    }

    /** Names somebody else, or another order (null: none); the price stays what was shown. */
    public final void name(String who, String order) {
        invoiced = Text.line(who, "invoiced", INVOICED_MAX);
        purchaseOrder = Text.optional(order, "purchaseOrder", ORDER_MAX);
    }

    /** Who gets the invoice. */
    public String invoiced() {
        return invoiced;
    }

    /** Its order, where one was named. */
    public Optional<String> purchaseOrder() {
        return Optional.ofNullable(purchaseOrder);
    }

    /** What was shown, with VAT. */
    public BigDecimal price() {
        return price;
    }
}
