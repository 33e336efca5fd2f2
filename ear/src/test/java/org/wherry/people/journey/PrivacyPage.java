package org.wherry.people.journey;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The pages on which people see, take along, complain about and give up what is held on them. */
final class PrivacyPage extends WherryPage {
    private PrivacyPage(Window window, String path) {
        super(window, path);
    }

    static PrivacyPage open(Window window, String path) {
        window.open(path);
        return new PrivacyPage(window, path.replaceFirst("\\?.*", ""));
    }

    /** The bytes of the file that a button gives. */
    byte[] download(String button) {
        Download file = page().waitForDownload(id(button)::click);
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PrivacyPage askForErasure(String wish) {
        fill("ask:wish", wish);
        press("ask:go");
        return new PrivacyPage(window(), "/people/erasure");
    }

    PrivacyPage decline(UUID request, String reason) {
        PrivacyPage page = open(window(), "/people/erasure-decision?id=" + request);
        page.page().getByLabel("Keep it").check();
        page.fill("decide:reason", reason);
        page.press("decide:go");
        return new PrivacyPage(window(), "/people/erasures");
    }

    PrivacyPage complain(String words) {
        fill("complain:words", words);
        press("complain:go");
        return new PrivacyPage(window(), "/people/complaint");
    }

    PrivacyPage answer(UUID complaint, String words) {
        PrivacyPage page = open(window(), "/people/complaint-answer?id=" + complaint);
        page.fill("answer:words", words);
        page.press("answer:go");
        return new PrivacyPage(window(), "/people/complaints");
    }

    /** Leaves without having ticked the box, and then with it ticked. */
    void leave() {
        press("leave:go");
        if (problems().isEmpty()) {
            throw new AssertionError("The page did not ask whether that is meant");
        }
        page().getByLabel("I know that my account closes").check();
        press("leave:go");
    }
}
