package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;

class SharingAMailboxTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Person meg = new Person("Meg Rudder", null);
    private final Person ivy = new Person("Ivy Staithe", null);
    private final GroupAccount account = new GroupAccount(null, new EmailAddress("Info@example.org"), meg, NOW);

    @Test
    void it_is_read_by_its_contact_until_it_passes_to_another() {
        assertThat(account.mailbox()).isEqualTo("info@example.org");
        assertThat(account.contact()).isSameAs(meg);

        account.change(new EmailAddress("office@example.org"), ivy);

        assertThat(account.mailbox()).isEqualTo("office@example.org");
        assertThat(account.contact()).isSameAs(ivy);
    }

    @Test
    void once_closed_it_is_neither_changed_nor_closed_again() {
        account.close(NOW);

        assertThat(account.isClosed()).isTrue();
        refuses(() -> account.change(new EmailAddress("office@example.org"), ivy));
        refuses(() -> account.close(NOW));
        assertThat(account.contact()).isSameAs(meg);
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(GroupAccountRefusal.GROUP_ACCOUNT_CLOSED));
    }
}
