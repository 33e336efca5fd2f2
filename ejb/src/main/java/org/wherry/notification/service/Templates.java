package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.wherry.notification.model.Template;
import org.wherry.notification.model.TemplateText;
import org.wherry.notification.model.TemplateVersion;
import org.wherry.notification.model.TemplateVersions;

/**
 * The words of messages: those that coordinators wrote, else those that Wherry brings.
 *
 * <p>What was written is remembered for some seconds, so that a booking need not ask for it; a change on this node is
 * known at once, one on another node within {@value #SECONDS} seconds.
 */
@ApplicationScoped
public class Templates {

    private static final int SECONDS = 15;
    private static final ResourceBundle BROUGHT = ResourceBundle.getBundle(
            "org.wherry.texts.templates", LetterTexts.LANGUAGE, Templates.class.getClassLoader());

    @Inject
    private TemplateVersions versions;

    private volatile Written written;

    /** The words of a template that stand now. */
    TemplateText text(Template template) {
        return Optional.ofNullable(written().get(template)).orElseGet(() -> brought(template));
    }

    /** A message with everything filled in. */
    TemplateText fill(Filling filling) {
        return text(filling.template()).filled(filling.values());
    }

    /** The words that Wherry brings. */
    static TemplateText brought(Template template) {
        return new TemplateText(BROUGHT.getString(template + ".subject"), BROUGHT.getString(template + ".body"));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TemplateChanged happened) {
        written = null;
    }

    private Map<Template, TemplateText> written() {
        Written known = written;
        if (known == null
                || System.nanoTime() - known.readAt()
                        > Duration.ofSeconds(SECONDS).toNanos()) {
            Map<Template, TemplateText> texts = new EnumMap<>(Template.class);
            for (TemplateVersion version : versions.newest()) {
                version.text().ifPresent(text -> texts.put(version.template(), text));
            }
            known = new Written(texts, System.nanoTime());
            written = known;
        }
        return known.texts();
    }

    private record Written(Map<Template, TemplateText> texts, long readAt) {}
}
