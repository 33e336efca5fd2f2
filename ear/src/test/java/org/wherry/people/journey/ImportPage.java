package org.wherry.people.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The three steps of an import, and what became of it. */
public final class ImportPage extends WherryPage {
    private static final String PATH = "/people/import";

    private ImportPage(Window window, String path) {
        super(window, path);
    }

    /** Opens the first. */
    public static ImportPage open(Window window) {
        window.open(PATH);
        return new ImportPage(window, PATH);
    }

    /** Uploads a file, and goes on to its columns. */
    public ImportPage upload(Path file) {
        id("import:file").setInputFiles(file);
        return press("import:go", "/people/import-columns");
    }

    /** Presses a button that leads to another step. */
    public ImportPage press(String id, String to) {
        press(id);
        return new ImportPage(window(), to);
    }

    /** Enters the good rows. */
    public ImportPage leaveOutBadRows() {
        page().getByLabel("Leave them out and enter the others").check();
        return press("check:go", "/people/import-run");
    }

    /** Waits, without doing anything, until the page itself says that it is over. */
    public void awaitEnd() {
        page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What became of the rows"))
                .waitFor();
    }
}
