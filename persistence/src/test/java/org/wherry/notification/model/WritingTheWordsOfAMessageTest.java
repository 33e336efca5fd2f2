package org.wherry.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;

class WritingTheWordsOfAMessageTest {

    @Test
    void what_is_offered_can_stand_in_subject_and_body() {
        assertThatCode(() -> TemplateText.typed(
                                "{course}", "{greeting}\r\n\r\nYour place in line: {placeInLine}\r\n{leaveLink}")
                        .refuseUnlessFits(Template.WAITING))
                .doesNotThrowAnyException();
    }

    @Test
    void an_unknown_placeholder_is_refused_with_those_that_are_known() {
        assertThatThrownBy(() ->
                        TemplateText.typed("{course}", "{greeting} {delegat}").refuseUnlessFits(Template.LAPSED))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(MessageRefusal.UNKNOWN_PLACEHOLDER);
                    assertThat(refusal.details()).containsExactly("{delegat}", "{greeting}, {course}, {days}, {link}");
                });
    }

    @Test
    void one_that_another_message_offers_is_unknown_here() {
        refused(MessageRefusal.UNKNOWN_PLACEHOLDER, () -> TemplateText.typed("{course}", "{reason} {link}")
                .refuseUnlessFits(Template.CONFIRMED));
    }

    @Test
    void a_message_that_is_sent_for_its_link_keeps_it_in_the_body() {
        refused(MessageRefusal.PLACEHOLDER_MISSING, () -> TemplateText.typed("{link}", "{greeting}")
                .refuseUnlessFits(Template.RESET_LINK));
    }

    @Test
    void a_subject_is_one_line_and_five_megabytes_are_too_much() {
        refused(CommonRefusal.UNPRINTABLE, () -> TemplateText.typed("A\r\nBcc: all@example.org", "B"));
        refused(CommonRefusal.TEXT_TOO_LONG, () -> TemplateText.typed("A", "b".repeat(5_000_000)));
        refused(CommonRefusal.EMPTY_TEXT, () -> TemplateText.typed("A", "  "));
    }

    @Test
    void what_is_filled_in_is_read_as_nothing_but_itself() {
        TemplateText text = new TemplateText("{person}: {course}", "{greeting}\n\n{course}")
                .filled(Map.of(
                        Placeholder.PERSON, "{course}",
                        Placeholder.COURSE, "$1 **Neglect**\nand\\more",
                        Placeholder.GREETING, "Dear {link},"));

        assertThat(text.subject()).isEqualTo("{course}: $1 *Neglect* and\\more");
        assertThat(text.body()).isEqualTo("Dear {link},\n\n$1 *Neglect*\nand\\more");
    }

    @Test
    void what_has_no_value_leaves_no_gap() {
        assertThat(new TemplateText("S", "Before\n\n{reason}\n\nAfter")
                        .filled(Map.of())
                        .body())
                .isEqualTo("Before\n\nAfter");
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
