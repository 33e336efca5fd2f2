package org.wherry.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {
    @TempDir
    Path mails;

    @Test
    void keepsEachMailUnderItsMessageIdAndARepeatReplacesItself() throws IOException {
        try (MailCatcher catcher = MailCatcher.start(mails)) {
            send(catcher.port(), "<outbox-7@wherry.example.org>", "First line");
            send(catcher.port(), "<outbox-7@wherry.example.org>", "Said again: Llŷr");
            send(catcher.port(), "<../../outside>", "A name that would leave the directory");
        }
        try (Stream<Path> files = Files.list(mails)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("outbox-7@wherry.example.org.eml", ".._.._outside.eml");
        }
        assertThat(mails.resolve("outbox-7@wherry.example.org.eml"))
                .content(StandardCharsets.UTF_8)
                .contains("Said again: Llŷr");
    }

    private static void send(int port, String id, String body) throws IOException {
        try (Socket socket = new Socket("localhost", port);
                BufferedReader answers =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                Writer writer = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8)) {
            answers.readLine();
            for (String line : List.of(
                    "HELO localhost",
                    "MAIL FROM:<wherry@example.org>",
                    "RCPT TO:<somebody@example.org>",
                    "DATA",
                    "Message-ID: " + id + "\r\nSubject: A place\r\n\r\n" + body + "\r\n.",
                    "QUIT")) {
                writer.write(line + "\r\n");
                writer.flush();
                assertThat(answers.readLine()).matches("[23]\\d\\d.*");
            }
        }
    }
}
