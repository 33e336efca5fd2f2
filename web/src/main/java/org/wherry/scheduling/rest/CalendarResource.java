package org.wherry.scheduling.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.model.CountyTime;
import org.wherry.common.rest.Parameters;
import org.wherry.scheduling.model.CalendarEntry;
import org.wherry.scheduling.model.CalendarMonth;
import org.wherry.scheduling.service.CalendarService;

/** Sessions month by month. */
@Path("calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme")
public class CalendarResource {

    @Inject
    private CalendarService calendar;

    @Inject
    private Clock clock;

    /** The days of sessions in a month. */
    @GET
    @Operation(
            operationId = "calendar",
            summary = "The days of sessions in a month, by time",
            description = "Public: what is or was in the programme, whoever asks. Plans are read one by one.")
    @APIResponse(responseCode = "200", description = "One entry for each day of a session")
    @APIResponse(responseCode = "400", description = "The month cannot be read")
    public List<CalendarEntry> month(
            @Parameter(
                            description = "Which month, such as 2027-01; the present one when left out",
                            schema = @Schema(pattern = "^[0-9]{4}-[0-9]{2}$"))
                    @QueryParam("month")
                    String month) {
        return calendar.published(wanted(month)).entries();
    }

    private YearMonth wanted(String month) {
        if (month == null || month.isBlank()) {
            return YearMonth.from(CountyTime.dateOf(clock.instant()));
        }
        try {
            YearMonth named = YearMonth.parse(month.strip());
            if (!named.isBefore(CalendarMonth.EARLIEST) && !named.isAfter(CalendarMonth.LATEST)) {
                return named;
            }
        } catch (DateTimeParseException noMonth) {
            // What cannot be read is refused like a month that no calendar shows.
        }
        throw Parameters.malformed("month");
    }
}
