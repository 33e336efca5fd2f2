package org.wherry.notification.journey;

import java.util.List;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** A page about messages that is a list or one form: the outbox, the words, the rules, and one’s own choices. */
final class OfficePage extends WherryPage {
    private OfficePage(Window window, String path) {
        super(window, path);
    }

    static OfficePage open(Window window, String address) {
        window.open(address);
        return new OfficePage(window, address.replaceFirst("\\?.*", ""));
    }

    /** What stands in each row, its cells parted by bars. */
    List<String> rows() {
        return page().locator("main tbody tr").all().stream()
                .map(row -> String.join(" | ", row.locator("th, td").allInnerTexts()))
                .toList();
    }

    /** Opens the rule of a row that says something, and gives it another number of days. */
    OfficePage change(String row, String days) {
        follow(page().locator("main tbody tr")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(row))
                .locator("td a"));
        fill("rule:days", days);
        press("rule:go");
        return new OfficePage(window(), window().path().replaceFirst("\\?.*", ""));
    }

    /** Wants nothing that nobody has to get. */
    OfficePage wantNothing() {
        page().locator("main input[type=checkbox]").all().forEach(box -> box.uncheck());
        press("choices:keep");
        return new OfficePage(window(), "/notification/choices");
    }
}
