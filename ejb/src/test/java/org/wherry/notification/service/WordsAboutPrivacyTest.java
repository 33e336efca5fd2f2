package org.wherry.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.Template;
import org.wherry.notification.model.TemplateText;

/** What people are told about their account, their request for erasure and their complaint: approved letters. */
class WordsAboutPrivacyTest {

    private static final String PRIVACY = "http://localhost:8080/privacy";

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "ACCOUNT_CLOSED, account-closed, , http://localhost:8080/contact",
        "ERASURE_GRANTED, erasure-granted, Nothing of yours has to be kept., " + PRIVACY,
        "ERASURE_DECLINED, erasure-declined, Your certificate is valid until 2028., " + PRIVACY,
        "COMPLAINT_ANSWERED, complaint-answered, You were right. Nobody else saw it., http://localhost:8080/people/complaint"
    })
    void a_letter_reads_as_it_was_approved(Template template, String file, String reason, String link)
            throws IOException {
        TemplateText text = Templates.brought(template)
                .filled(Filling.of(template)
                        .greeting("Ann O’Neill")
                        .with(Placeholder.REASON, reason)
                        .with(Placeholder.LINK, link)
                        .values());
        String letter = "Subject: " + text.subject() + "\n\n" + text.body();

        try (InputStream approved = getClass().getResourceAsStream("/letters/" + file + ".txt")) {
            assertThat(letter).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
