package org.wherry.demo.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wherry.common.model.NoSuch;

class ReadingCaughtMailsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final CaughtMails mails = new CaughtMails();

    @TempDir
    private Path folder;

    @BeforeEach
    void aDemonstrationHasCaughtTwoMails() throws IOException {
        System.setProperty("wherry.demo", "true");
        System.setProperty("wherry.mail.dir", folder.resolve("mail").toString());
        Files.createDirectories(folder.resolve("mail"));
        write("mail/1@localhost.eml", "Your place is confirmed", NOON);
        write("mail/2@localhost.eml", "=?UTF-8?Q?Ll=C5=B7r?=", NOON.plusSeconds(1));
        write("mail/notes.txt", "No mail", NOON);
        write("secret.eml", "Not for you", NOON);
    }

    @AfterEach
    void theDemonstrationIsOver() {
        System.clearProperty("wherry.demo");
        System.clearProperty("wherry.mail.dir");
    }

    @Test
    void theNewestComesFirst() {
        assertThat(mails.newest()).extracting(CaughtMail::subject).containsExactly("Llŷr", "Your place is confirmed");
    }

    @Test
    void aMailSaysToWhomWhenAndWhat() {
        CaughtMail mail = mails.mail("1@localhost");

        assertThat(mail.to()).isEqualTo("ann@example.org");
        assertThat(mail.sentAt()).isEqualTo("2026-03-02T11:59:00Z");
        assertThat(mail.text()).contains("Dear Ann O’Neill,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "..%2Fsecret", "/etc/passwd", "3@localhost", "", "notes"})
    void anythingElseIsNoMail(String id) {
        assertThatExceptionOfType(NoSuch.class).isThrownBy(() -> mails.mail(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "", "yes"})
    void whereNoDemonstrationRunsThereAreNone(String demo) {
        System.setProperty("wherry.demo", demo);

        assertThat(mails.newest()).isEmpty();
        assertThatExceptionOfType(NoSuch.class).isThrownBy(() -> mails.mail("1@localhost"));
    }

    private void write(String file, String subject, Instant written) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, """
                Date: Mon, 2 Mar 2026 11:59:00 +0000
                From: wherry@example.org
                To: ann@example.org
                Subject: %s
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                Dear Ann O’Neill,
                """.formatted(subject).replace("\n", "\r\n"));
        Files.setLastModifiedTime(path, FileTime.from(written));
    }
}
