package org.wherry.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wherry.common.web.Texts;
import org.wherry.notification.model.Kind;
import org.wherry.notification.model.MessageStanding;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.RuleMoment;
import org.wherry.notification.model.Template;
import org.wherry.notification.model.ToWhom;

/** Whatever the pages about messages name by a constant has its words. */
class WordsAboutMessagesTest {

    private final ResourceBundle texts = new Texts();

    @Test
    void every_message_says_what_it_is_and_when_it_goes() {
        has("notification.template.name.", Template.values());
        has("notification.template.when.", Template.values());
    }

    @Test
    void every_placeholder_says_what_stands_there() {
        assertThat(Arrays.stream(Placeholder.values()).map(each -> "notification.placeholder." + each.word()))
                .allMatch(texts::containsKey);
    }

    @Test
    void the_outbox_the_rules_and_the_choices_have_their_words() {
        has("notification.kind.", Kind.values());
        has("notification.standing.", MessageStanding.values());
        has("notification.rule.when.", RuleMoment.values());
        has("notification.rule.days.", RuleMoment.values());
        has("notification.rule.toWhom.", ToWhom.values());
        has(
                "notification.choices.kind.",
                Stream.of(Kind.values()).filter(Kind::isOptional).toArray(Kind[]::new));
    }

    private void has(String prefix, Enum<?>[] constants) {
        assertThat(Arrays.stream(constants).map(each -> prefix + each.name())).allMatch(texts::containsKey);
    }
}
