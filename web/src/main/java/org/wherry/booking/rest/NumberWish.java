package org.wherry.booking.rest;

import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/** Says how many. */
@Schema(name = "NumberOfPlaces", description = "How many places")
public record NumberWish(int places) {

    static int read(String body, MediaType type) {
        return JsonBody.read(body, type).wholeNumber("places").orElseThrow(() -> Parameters.malformed("places"));
    }
}
