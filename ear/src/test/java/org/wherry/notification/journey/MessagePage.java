package org.wherry.notification.journey;

import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** One message of the outbox. */
final class MessagePage extends WherryPage {
    private static final String PATH = "/notification/message";

    private MessagePage(Window window) {
        super(window, PATH);
    }

    static MessagePage open(Window window, UUID id) {
        window.open(PATH + "?id=" + id);
        return new MessagePage(window);
    }

    /** Gives it another subject. */
    MessagePage edit(String subject) {
        fill("words:subject", subject);
        press("words:go");
        return new MessagePage(window());
    }

    /** Cancels it. */
    MessagePage cancel() {
        press("cancel:go");
        return new MessagePage(window());
    }

    /** Sends it after all, or a copy of it. */
    MessagePage sendAgain() {
        press("again:go");
        return new MessagePage(window());
    }

    /** Where it stands, in words. */
    String standing() {
        return page().locator("main dl dd").first().innerText().strip();
    }
}
