package org.wherry.feedback.journey;

import com.microsoft.playwright.Locator;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The feedback form behind the link in the mail. */
public final class AnswerPage extends WherryPage {
    static final String PATH = "/feedback/answer";

    AnswerPage(Window window) {
        super(window, PATH);
    }

    /** Follows a link of a mail. */
    public static AnswerPage follow(Window window, String path) {
        window.open(path);
        return new AnswerPage(window);
    }

    /** How many statements it asks about. */
    public int statements() {
        return page().locator("main fieldset").count();
    }

    /** Answers the n-th statement, from 0: STRONGLY_AGREE, AGREE, DISAGREE or STRONGLY_DISAGREE. */
    public AnswerPage answer(int statement, String response) {
        Locator choices = page().locator("main fieldset").nth(statement);
        choices.locator("input[type=radio][value=" + response + "]").check();
        return this;
    }

    /** Writes the free comment. */
    public AnswerPage comment(String words) {
        fill("answer:comment", words);
        return this;
    }

    /** Sends it. */
    public void send() {
        press("answer:go");
    }

    /** Whether it can still be answered. */
    public boolean isOpen() {
        return id("answer:go").count() > 0;
    }
}
