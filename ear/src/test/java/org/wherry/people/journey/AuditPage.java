package org.wherry.people.journey;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** What was done, by whom and from roughly where. */
public final class AuditPage extends WherryPage {
    static final String PATH = "/people/audit";

    AuditPage(Window window) {
        super(window, PATH);
    }

    /** Opens it with filters in the address, such as {@code ?act=SIGNED_IN}. */
    public static AuditPage open(Window window, String filters) {
        window.open(PATH + filters);
        return new AuditPage(window);
    }

    /** Searches for what somebody did. */
    public AuditPage search(String who, String what) {
        fill("who", who);
        page().selectOption("#act", new SelectOption().setLabel(what));
        follow(page().locator("form.filters button[type=submit]"));
        return new AuditPage(window());
    }

    /** What stands in each row, its cells parted by bars. */
    public List<String> rows() {
        return page().locator("main tbody tr").all().stream()
                .map(row -> String.join(" | ", row.locator("th, td").allInnerTexts()))
                .toList();
    }

    /** Opens the first entry. */
    public String first() {
        follow(page().locator("main tbody tr th a").first());
        return page().locator("main").innerText().replaceAll("\\s+", " ");
    }

    /** Examines all of it. */
    public AuditPage examine() {
        press("audit:examine");
        return new AuditPage(window());
    }

    /** The file that is sent for what was searched for. */
    public String csv() {
        Download download = page().waitForDownload(() -> id("audit:csv").click());
        try {
            return Files.readString(download.path(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
