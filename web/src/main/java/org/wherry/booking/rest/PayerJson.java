package org.wherry.booking.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.PayerService.Invoice;
import org.wherry.common.rest.JsonBody;

/** Who is invoiced for a place, as the API shows and reads it. */
@JsonbNillable
@Schema(name = "Payer", description = "Who is invoiced for a place that has a price; nothing is charged yet")
public record PayerJson(
        @Schema(description = "The body that gets the invoice", maxLength = 200, nullable = true)
        String invoiced,

        @Schema(description = "Its purchase order", maxLength = 60, nullable = true)
        String purchaseOrder,

        @Schema(description = "What was shown when it was booked, in pounds with VAT", readOnly = true, nullable = true)
        BigDecimal price) {

    static PayerJson of(Invoice invoice) {
        return new PayerJson(invoice.invoiced(), invoice.purchaseOrder(), invoice.price());
    }

    static PayerJson read(String body, MediaType type) {
        return read(JsonBody.read(body, type));
    }

    private static PayerJson read(JsonBody json) {
        return new PayerJson(json.text("invoiced"), json.text("purchaseOrder"), null);
    }

    /** Who is to pay, where a wish says so; null: the agency of the post. */
    static BookPlace.Payer within(JsonBody wish) {
        return wish.within("payer")
                .map(PayerJson::read)
                .map(said -> new BookPlace.Payer(said.invoiced(), said.purchaseOrder()))
                .orElse(null);
    }
}
