package org.wherry.scheduling.journey;

import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** A draft on its way into the programme, as its trainer and a coordinator see it. */
public final class DraftPage extends WherryPage {
    /** The page that the window shows. */
    public DraftPage(Window window) {
        super(window, PublishPage.PATH);
    }

    /** Opens that of a session. */
    public static DraftPage open(Window window, UUID session) {
        window.open(PublishPage.PATH + "?id=" + session);
        return new DraftPage(window);
    }

    /** The session's id. */
    public UUID session() {
        return UUID.fromString(parameter("id"));
    }

    /** Hands it to the coordinators, with a word to them. */
    public void submit(String words) {
        fill("submit:words", words);
        press("submit:go");
    }

    /** Gives it back to its trainer. */
    public void sendBack(String why) {
        fill("sendBack:why", why);
        press("sendBack:back");
    }

    /** Puts it into the programme. */
    public void publish() {
        press("publish:go");
    }
}
