package org.wherry.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told about their account, their request for erasure and their complaint: approved letters. */
class WordsAboutPrivacyTest {

    private static final String PRIVACY = "http://localhost:8080/privacy";

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "accountClosed, account-closed, http://localhost:8080/contact,",
        "erasureGranted, erasure-granted, Nothing of yours has to be kept., " + PRIVACY,
        "erasureDeclined, erasure-declined, Your certificate is valid until 2028., " + PRIVACY,
        "complaintAnswered, complaint-answered, You were right. Nobody else saw it., http://localhost:8080/people/complaint"
    })
    void a_letter_reads_as_it_was_approved(String key, String file, String first, String second) throws IOException {
        String letter = "Subject: " + LetterTexts.say(key + ".subject")
                + "\n\n"
                + LetterTexts.say(key + ".body", LetterTexts.say("greeting", "Ann O’Neill"), first, second);

        try (InputStream approved = getClass().getResourceAsStream("/letters/" + file + ".txt")) {
            assertThat(letter).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
