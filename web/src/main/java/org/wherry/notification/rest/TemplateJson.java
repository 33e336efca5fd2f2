package org.wherry.notification.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.Template;
import org.wherry.notification.service.StandingWords;

/** The words of a message as the API shows them. */
@JsonbPropertyOrder({"name", "version", "own", "subject", "body", "placeholders"})
@Schema(name = "MessageTemplate", description = "The words of a message that stand now")
public record TemplateJson(
        Template name,

        @Schema(description = "The newest version; 0 where nobody wrote any")
        int version,

        @Schema(description = "Whether a coordinator wrote them; else Wherry brings them")
        boolean own,

        String subject,
        String body,

        @Schema(description = "What is filled in, each in braces where it is to stand")
        List<String> placeholders) {

    static TemplateJson of(StandingWords words) {
        return new TemplateJson(
                words.template(),
                words.version(),
                words.own(),
                words.subject(),
                words.body(),
                words.template().offered().stream().map(Placeholder::word).toList());
    }
}
