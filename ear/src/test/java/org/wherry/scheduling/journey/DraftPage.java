package org.wherry.scheduling.journey;

import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** A draft on its way into the programme, as its trainer and a coordinator see it. */
final class DraftPage extends WherryPage {
    DraftPage(Window window) {
        super(window, PublishPage.PATH);
    }

    static DraftPage open(Window window, UUID session) {
        window.open(PublishPage.PATH + "?id=" + session);
        return new DraftPage(window);
    }

    /** The session's id. */
    UUID session() {
        return UUID.fromString(parameter("id"));
    }

    void submit(String words) {
        fill("submit:words", words);
        press("submit:go");
    }

    void sendBack(String why) {
        fill("sendBack:why", why);
        press("sendBack:back");
    }

    void publish() {
        press("publish:go");
    }
}
