package org.wherry.notification.service;

import java.util.EnumMap;
import java.util.Map;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.SessionFacts;
import org.wherry.notification.model.Template;

/** A message that is to be written: whose words it has, and what is filled in. */
final class Filling {

    private final Template template;
    private final Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    private boolean secret;

    private Filling(Template template) {
        this.template = template;
        secret = template.kind().carriesOneTimeLink();
    }

    /** Begins one with the words of a template. */
    static Filling of(Template template) {
        return new Filling(template);
    }

    /** Fills in one value. */
    Filling with(Placeholder placeholder, Object value) {
        values.put(placeholder, value == null ? "" : value.toString());
        return this;
    }

    /** Greets somebody by their name. */
    Filling greeting(String name) {
        return with(Placeholder.GREETING, LetterTexts.say("greeting", name));
    }

    /** Says which session it is about: its course, its days and its place. */
    Filling about(SessionFacts session) {
        return with(Placeholder.COURSE, session.courseTitle())
                .with(Placeholder.DAYS, LetterTexts.days(session))
                .with(Placeholder.PLACE, LetterTexts.place(session));
    }

    /** Says that what it leads to is for its reader alone. */
    Filling secret() {
        secret = true;
        return this;
    }

    /** Whether nobody but its reader may read it. */
    boolean isSecret() {
        return secret;
    }

    /** Whose words it has. */
    Template template() {
        return template;
    }

    /** What is filled in. */
    Map<Placeholder, String> values() {
        return Map.copyOf(values);
    }
}
