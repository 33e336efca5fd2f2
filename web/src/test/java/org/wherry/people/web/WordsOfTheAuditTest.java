package org.wherry.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wherry.common.web.Texts;
import org.wherry.people.model.AuditedAct;

/** Whatever the audit takes in can be read. */
class WordsOfTheAuditTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource
    void every_act_has_its_sentence(AuditedAct act) {
        assertThat(texts.containsKey("people.audit.act." + act))
                .as("people.audit.act." + act)
                .isTrue();
    }
}
