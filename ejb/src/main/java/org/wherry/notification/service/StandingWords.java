package org.wherry.notification.service;

import java.util.Optional;
import org.wherry.notification.model.Template;
import org.wherry.notification.model.TemplateText;
import org.wherry.notification.model.TemplateVersion;

/**
 * The words of a message that stand now.
 *
 * @param template whose they are
 * @param version the number of the newest version, 0 where nobody wrote any
 * @param own whether a coordinator wrote them; else Wherry brings them
 * @param subject the subject
 * @param body the text
 */
public record StandingWords(Template template, int version, boolean own, String subject, String body) {

    static StandingWords of(Template template, TemplateVersion newest) {
        Optional<TemplateText> written = Optional.ofNullable(newest).flatMap(TemplateVersion::text);
        TemplateText text = written.orElseGet(() -> Templates.brought(template));
        return new StandingWords(
                template, newest == null ? 0 : newest.number(), written.isPresent(), text.subject(), text.body());
    }
}
