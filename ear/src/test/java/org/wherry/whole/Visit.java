package org.wherry.whole;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Window;

/**
 * One look at a page, in one of the states it can be in.
 *
 * @param page the page as it was built, such as {@code /booking/programme}
 * @param state what it shows, in a few words
 * @param who who looks; gives null for a visitor
 * @param address the address that is opened
 * @param act what is then done there, before it is looked at
 * @param status what the address answers
 */
record Visit(
        String page,
        String state,
        Supplier<DemoAccount> who,
        Supplier<String> address,
        Consumer<Window> act,
        int status) {

    /** Somebody of a role looks at a page of their own address. */
    static Visit of(String page, String state, String role) {
        return new Visit(
                page, state, role == null ? () -> null : () -> Examples.somebody(role), () -> page, window -> {}, 200);
    }

    /** With something behind the page's address. */
    Visit at(Supplier<String> query) {
        return new Visit(page, state, who, () -> page + query.get(), act, status);
    }

    /** With something behind the page's address. */
    Visit at(String query) {
        return at(() -> query);
    }

    /** By another address, such as that of a page that failed. */
    Visit through(Supplier<String> other, int answer) {
        return new Visit(page, state, who, other, act, answer);
    }

    /** By somebody in particular. */
    Visit by(Supplier<DemoAccount> somebody) {
        return new Visit(page, state, somebody, address, act, status);
    }

    /** After something was done on it. */
    Visit after(Consumer<Window> deed) {
        return new Visit(page, state, who, address, deed, status);
    }

    /** After a button was pressed that leads to the page again. */
    Visit afterPressing(String id) {
        return after(window -> Pressing.press(window, id));
    }

    @Override
    public String toString() {
        return page + " " + state;
    }
}
