package org.wherry.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wherry.notification.model.Template;
import org.wherry.notification.model.TemplateText;

/** Every message has words from the start, and they would be accepted from a coordinator. */
class WordsThatWherryBringsTest {

    @ParameterizedTest
    @EnumSource(Template.class)
    void they_fit_their_message(Template template) {
        TemplateText text = Templates.brought(template);

        assertThatCode(() -> TemplateText.typed(text.subject(), text.body()).refuseUnlessFits(template))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void nothing_is_offered_in_vain(Template template) {
        assertThat(Templates.brought(template).placeholders()).containsAll(template.offered());
    }
}
