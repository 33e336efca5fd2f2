package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;

/** How long data is kept, counted in months by the county's clock, and what is left of somebody afterwards. */
class KeepingDataForATimeTest {

    private static final Instant NOW = Instant.parse("2026-06-30T11:00:00Z");

    @Test
    void months_are_counted_by_the_countys_clock() {
        RetentionRule rule = new RetentionRule(DataKind.MESSAGES, 4, "Public task");

        // From noon in summer time to noon in winter time, and the last day of a shorter month.
        assertThat(rule.olderThan(NOW)).isEqualTo("2026-02-28T12:00:00Z");
    }

    @Test
    void data_is_kept_for_a_month_at_least_and_fifty_years_at_most() {
        RetentionRule rule = new RetentionRule(DataKind.MESSAGES, 600, "Public task");

        for (int months : new int[] {0, -1, 601}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> rule.change(months, "Public task"))
                    .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(PrivacyRefusal.MONTHS_OUT_OF_RANGE));
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rule.change(12, " "));
        assertThat(rule.months()).isEqualTo(600);
        assertThat(rule.lawfulBasis()).isEqualTo("Public task");
    }

    @Test
    void a_former_delegate_has_neither_name_nor_address_nor_marks() {
        Person ann = new Person("Ann O’Neill", new EmailAddress("ann@example.org"));
        ann.protect(true);
        ann.markUnderEighteen(true);

        ann.becomeFormerDelegate();

        assertThat(ann.name()).isEqualTo("Former delegate");
        assertThat(ann.email()).isEmpty();
        assertThat(ann.furtherEmails()).isEmpty();
        assertThat(ann.isProtected()).isFalse();
        assertThat(ann.isUnderEighteen()).isFalse();
        assertThat(ann.isOnContactList()).isFalse();
    }

    @Test
    void a_notice_is_read_as_headings_and_paragraphs() {
        PrivacyNotice notice = new PrivacyNotice(
                1, "The first", "We keep little.\r\n\r\n# What is kept\n\nYour name,\nyour posts.\n\n\n", null, NOW);

        assertThat(notice.parts())
                .containsExactly(
                        new PrivacyNotice.Part(false, "We keep little."),
                        new PrivacyNotice.Part(true, "What is kept"),
                        new PrivacyNotice.Part(false, "Your name,\nyour posts."));
    }
}
