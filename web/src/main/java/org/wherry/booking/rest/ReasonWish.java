package org.wherry.booking.rest;

import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.rest.JsonBody;

/** Says why. */
@Schema(name = "Reason", description = "Why")
public record ReasonWish(@Schema(nullable = true) String reason) {

    static String read(String body, MediaType type) {
        return JsonBody.read(body, type).text("reason");
    }
}
