package org.wherry.notification.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.notification.model.LetterMarkup;
import org.wherry.notification.model.MessageRefusal;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.Template;
import org.wherry.notification.model.TemplateRow;
import org.wherry.notification.model.TemplateText;
import org.wherry.notification.model.TemplateVersion;
import org.wherry.notification.model.TemplateVersions;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;

/** The words of messages, for coordinators: what they are, how they would read, and other ones. */
@Stateless
@DenyAll
public class TemplateService {

    @Inject
    private TemplateVersions versions;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audit;

    @Inject
    private Event<TemplateChanged> changes;

    /** Every template with the words that stand. */
    @RolesAllowed(Roles.COORDINATOR)
    public List<StandingWords> all() {
        Map<Template, TemplateVersion> newest = new EnumMap<>(Template.class);
        versions.newest().forEach(version -> newest.put(version.template(), version));
        return Arrays.stream(Template.values())
                .map(template -> StandingWords.of(template, newest.get(template)))
                .toList();
    }

    /** The words of one that stand. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public StandingWords words(Template template) {
        return StandingWords.of(template, versions.newest(template).orElse(null));
    }

    /** Every version of one that somebody wrote, the newest first. */
    @RolesAllowed(Roles.COORDINATOR)
    public List<TemplateRow> versions(Template template) {
        return versions.rows(template);
    }

    /**
     * How a message would read, for somebody who does not exist.
     *
     * @throws Refusal when the words could not be kept
     */
    @RolesAllowed(Roles.COORDINATOR)
    public ReadMessage preview(Template template, String subject, String body) {
        TemplateText text = TemplateText.typed(subject, body);
        text.refuseUnlessFits(template);
        Map<Placeholder, String> samples = new EnumMap<>(Placeholder.class);
        template.offered().forEach(each -> samples.put(each, LetterTexts.say("sample." + each.word())));
        TemplateText filled = text.filled(samples);
        return new ReadMessage(filled.subject(), LetterMarkup.plain(filled.body()), LetterMarkup.html(filled.body()));
    }

    /**
     * Gives a message other words from now on.
     *
     * @param version the number of the version that the writer had read, 0 for the words that Wherry brings
     * @return the number of the new version
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public int write(Template template, int version, String subject, String body) {
        return next(template, version, TemplateText.typed(subject, body), AuditedAct.TEMPLATE_WRITTEN);
    }

    /** Goes back to the words that Wherry brings; what was written stays among the versions. */
    @RolesAllowed(Roles.COORDINATOR)
    public int reset(Template template, int version) {
        if (versions.newest(template).flatMap(TemplateVersion::text).isEmpty()) {
            throw new Refusal(MessageRefusal.DEFAULT_ALREADY);
        }
        return next(template, version, null, AuditedAct.TEMPLATE_RESET);
    }

    private int next(Template template, int version, TemplateText text, AuditedAct act) {
        int last = versions.newest(template).map(TemplateVersion::number).orElse(0);
        if (last != version) {
            throw new LostUpdate();
        }
        TemplateVersion next =
                new TemplateVersion(template, last + 1, text, caller.personId().orElse(null), clock.instant());
        Violations.refusing(
                () -> {
                    versions.add(next);
                    return null;
                },
                Map.of("template_version_number_key", LostUpdate::new));
        changes.fire(new TemplateChanged(template));
        audit.fire(Audited.of(act, null).changed("template", null, template));
        return next.number();
    }
}
