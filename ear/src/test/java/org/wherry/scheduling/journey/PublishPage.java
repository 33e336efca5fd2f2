package org.wherry.scheduling.journey;

import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** Everything about a planned session, to check before it is published. */
public final class PublishPage extends WherryPage {
    static final String PATH = "/scheduling/publish";

    PublishPage(Window window) {
        super(window, PATH);
    }

    /** The session's id. */
    public UUID session() {
        return UUID.fromString(parameter("id"));
    }

    /** Publishes it. */
    public void publish() {
        press("publish:go");
    }
}
