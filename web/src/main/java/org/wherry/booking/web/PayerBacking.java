package org.wherry.booking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import org.wherry.booking.model.BookingPayer;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.DeskRow;
import org.wherry.booking.service.PayerService;
import org.wherry.booking.service.PayerService.Invoice;
import org.wherry.booking.service.SwapService;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;

/** Who is invoiced for a place that was booked. */
@Named("payer")
@ViewScoped
public class PayerBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PayerService payers;

    @Inject
    private SwapService bookings;

    private String reference;
    private DeskRow row;
    private BigDecimal price;

    @Size(max = BookingPayer.INVOICED_MAX)
    private String invoiced;

    @Size(max = BookingPayer.ORDER_MAX)
    private String purchaseOrder;

    /** Reads it once; later what was typed stands. */
    public void load() {
        if (reference == null) {
            throw new NoSuch("booking", null);
        }
        if (row == null) {
            row = bookings.find(reference);
            read();
        }
    }

    private void read() {
        try {
            Invoice invoice = payers.of(reference);
            invoiced = invoice.invoiced();
            purchaseOrder = invoice.purchaseOrder();
            price = invoice.price();
        } catch (Refusal refusal) {
            if (refusal.reason() != BookingRefusal.NOTHING_TO_INVOICE) {
                throw refusal;
            }
        }
    }

    /** Names somebody else. */
    public String change() {
        payers.change(reference, invoiced, purchaseOrder);
        Notices.done("booking.payer.done");
        return "/booking/payer?faces-redirect=true&reference=" + reference;
    }

    /** Whether there is anything to change. */
    public boolean isInvoice() {
        return price != null && row.canChange();
    }

    public DeskRow getRow() {
        return row;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public String getInvoiced() {
        return invoiced;
    }

    public void setInvoiced(String invoiced) {
        this.invoiced = invoiced;
    }

    public String getPurchaseOrder() {
        return purchaseOrder;
    }

    public void setPurchaseOrder(String purchaseOrder) {
        this.purchaseOrder = purchaseOrder;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
