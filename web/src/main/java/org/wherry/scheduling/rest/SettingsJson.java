package org.wherry.scheduling.rest;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.scheduling.model.SessionSettings;

/** The numbers and notes of a session. */
@Schema(name = "SessionSettings", description = "The numbers and notes by which a session is run")
public record SettingsJson(
        @Schema(description = "With fewer the coordinator decides; 0 for no minimum")
        int minimum,

        @Schema(description = "How many days before the first day that is", maximum = "90")
        int decisionDays,

        @Schema(description = "A cancellation later than this is late", maximum = "90")
        int noticePeriodDays,

        @Schema(description = "Whether a freed place is offered without anybody’s doing")
        boolean automaticOffers,

        @Schema(description = "Whether places cost what the prices say")
        boolean charged,

        @Schema(description = "What it costs the partnership", nullable = true)
        BigDecimal cost,

        @Schema(description = "Whether trainers’ names and the full address are only for those who are confirmed")
        boolean hidesDetails,

        @Schema(nullable = true) String delegatesNote,
        @Schema(nullable = true) String staffNote) {

    static SettingsJson of(SessionSettings settings) {
        return new SettingsJson(
                settings.minimum(),
                settings.decisionDays(),
                settings.noticePeriodDays(),
                settings.automaticOffers(),
                settings.isCharged(),
                settings.cost().orElse(null),
                settings.hidesDetails(),
                settings.delegatesNote().orElse(null),
                settings.staffNote().orElse(null));
    }
}
