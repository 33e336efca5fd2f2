package org.wherry.booking.journey;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** Check your answers, then book. */
public final class BookPage extends WherryPage {
    static final String PATH = "/booking/book";

    BookPage(Window window) {
        super(window, PATH);
    }

    /** Opens it for a session. */
    public static BookPage open(Window window, UUID session) {
        window.open(PATH + "?session=" + session);
        return new BookPage(window);
    }

    /** Books the place. */
    public ConfirmationPage book() {
        choosePost();
        press("book:go");
        return new ConfirmationPage(window());
    }

    /** Says what they need to take part, for this session only. */
    public BookPage needing(String tick) {
        page().locator("details summary").first().click();
        page().getByLabel(tick).check();
        return this;
    }

    /** Says for which of several posts this is, by words of it. */
    public BookPage forPost(String words) {
        page().getByLabel(words).check();
        return this;
    }

    /** Joins the waiting list. */
    public ConfirmationPage join() {
        choosePost();
        press("book:join");
        return new ConfirmationPage(window());
    }

    /**
     * Presses the button twice before the answer comes, as impatient people do; gives where each of them
     * led, and the booking that is shown there.
     */
    public List<String> bookTwiceAtOnce() {
        choosePost();
        Object addresses = page().evaluate("""
                () => {
                    const form = document.getElementById('book');
                    const body = new URLSearchParams(new FormData(form));
                    body.append('book:go', document.getElementById('book:go').value);
                    const send = () => fetch(form.action, {method: 'POST', body, redirect: 'follow'})
                            .then(answer => answer.text().then(text => answer.url + ' '
                                    + (text.match(/.booking.confirmation.reference=[0-9A-Z]+/) || [''])[0]));
                    return Promise.all([send(), send()]);
                }
                """);
        return ((List<?>) addresses).stream().map(String::valueOf).toList();
    }

    /** Whoever has several posts says for which one this is. */
    private void choosePost() {
        Locator posts = page().locator("[id^='book:post'] input[type=radio], input[type=radio][name='book:post']");
        if (posts.count() > 0
                && page().locator("input[type=radio][name='book:post']:checked").count() == 0) {
            posts.first().check();
        }
    }
}
