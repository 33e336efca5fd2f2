package org.wherry.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.Refusal;

class ReadingWhatCameBackTest {

    private static final UUID ID = UUID.fromString("3f0e1c1a-2b7d-4c5e-9f00-0123456789ab");

    @Test
    void a_report_names_the_message_that_came_back_and_not_itself() {
        DeliveryReport report = DeliveryReport.read("""
                From: MAILER-DAEMON@mx.example.org
                Message-ID: <11111111-2222-3333-4444-555555555555@mx.example.org>
                Content-Type: multipart/report; report-type=delivery-status

                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1
                 There is nobody of that name

                Message-ID: <%s@wherry.example.org>
                Subject: Your place is confirmed
                """.formatted(ID));

        assertThat(report.message()).isEqualTo(ID);
        assertThat(report.status()).isEqualTo("5.1.1");
        assertThat(report.permanent()).isTrue();
        assertThat(report.diagnostic()).isEqualTo("smtp; 550 5.1.1 There is nobody of that name");
    }

    @Test
    void a_full_mailbox_may_have_room_later() {
        assertThat(DeliveryReport.of("<" + ID + "@wherry.example.org>", "4.2.2", "Mailbox full")
                        .permanent())
                .isFalse();
    }

    @Test
    void what_a_server_does_not_say_well_is_kept_as_well_as_can_be() {
        DeliveryReport report = DeliveryReport.of(ID.toString(), "no", "a\u0000b" + "c".repeat(600));

        assertThat(report.status()).isEqualTo("5.0.0");
        assertThat(report.diagnostic())
                .startsWith("a bccc")
                .hasSize(DeliveryReport.LONGEST_DIAGNOSTIC)
                .endsWith("…");
    }

    @Test
    void a_report_about_no_message_of_ours_is_refused() {
        assertThatThrownBy(() -> DeliveryReport.read("Status: 5.1.1\nMessage-ID: <abc@example.org>"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(MessageRefusal.NO_MESSAGE_NAMED));
        assertThatThrownBy(() -> DeliveryReport.of(null, "5.1.1", null)).isInstanceOf(Refusal.class);
    }
}
