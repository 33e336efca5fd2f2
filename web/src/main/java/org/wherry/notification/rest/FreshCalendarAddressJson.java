package org.wherry.notification.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.notification.service.FreshCalendarFeed;

/** A calendar address that was just made. */
@JsonbPropertyOrder({"address", "calendar"})
@Schema(name = "FreshCalendarAddress", description = "What was just made. The address is shown this once")
public record FreshCalendarAddressJson(
        @Schema(description = "What the calendar is given; nobody can look it up later")
        String address,

        CalendarAddressJson calendar) {

    static FreshCalendarAddressJson of(FreshCalendarFeed fresh) {
        return new FreshCalendarAddressJson(fresh.address(), CalendarAddressJson.of(fresh.row()));
    }
}
