package org.wherry.notification.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.notification.model.MessageRule;
import org.wherry.notification.model.RuleMoment;
import org.wherry.notification.model.Template;
import org.wherry.notification.model.ToWhom;

/** A rule as the API shows it. */
@JsonbPropertyOrder({"id", "version", "template", "toWhom", "moment", "workingDays", "at", "on"})
@Schema(name = "MessageRule", description = "When a message goes by itself")
public record MessageRuleJson(
        UUID id,
        long version,
        Template template,
        ToWhom toWhom,
        RuleMoment moment,
        int workingDays,
        LocalTime at,

        @Schema(description = "Whether it sends anything") boolean on) {

    static MessageRuleJson of(MessageRule rule) {
        return new MessageRuleJson(
                rule.publicId(),
                rule.version(),
                rule.template(),
                rule.toWhom(),
                rule.moment(),
                rule.workingDays(),
                rule.atTime(),
                rule.since().isPresent());
    }
}
