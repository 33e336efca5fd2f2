package org.wherry.notification.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The words of one message. */
final class TemplatePage extends WherryPage {
    private static final String PATH = "/notification/template";

    private TemplatePage(Window window) {
        super(window, PATH);
    }

    static TemplatePage open(Window window, String name) {
        window.open(PATH + "?name=" + name);
        return new TemplatePage(window);
    }

    /** The text as it stands in the box. */
    String text() {
        return id("words:body").inputValue();
    }

    /** Writes another text, and looks how it reads. */
    TemplatePage preview(String text) {
        fill("words:body", text);
        press("words:preview");
        return new TemplatePage(window());
    }

    /** How the message reads, in the page that mail programs show. */
    String read() {
        return page().locator(".letter-page").innerText();
    }

    /** Uses the words from now on. */
    TemplatePage use() {
        press("words:go");
        return new TemplatePage(window());
    }

    /** Goes back to the words that Wherry brings. */
    TemplatePage reset() {
        press("back:go");
        return new TemplatePage(window());
    }
}
