package org.wherry.scheduling.journey;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The papers of a session. */
public final class PackPage extends WherryPage {
    private static final String PATH = "/scheduling/pack";

    /** A page of a PDF says how large it is: left, bottom, right and top, here without fractions. */
    private static final Pattern SHEET = Pattern.compile("/MediaBox \\[0 0 (\\d+)[.\\d]* (\\d+)[.\\d]*]");

    private PackPage(Window window) {
        super(window, PATH);
    }

    /** Opens those of a session. */
    public static PackPage open(Window window, UUID session) {
        window.open(PATH + "?session=" + session);
        return new PackPage(window);
    }

    /** Who signs the sheet. */
    public List<String> signing() {
        return page().locator(".to-sign th").allInnerTexts();
    }

    /** The names on badges. */
    public List<String> badges() {
        return page().locator(".badge strong").allInnerTexts();
    }

    /** How many tables there are. */
    public int tables() {
        return page().locator(".tables section").count();
    }

    /** What the caterer has to know, line by line. */
    public List<String> meals() {
        return page().locator("section[aria-labelledby=caterer] tbody tr").allInnerTexts();
    }

    /** Whose address goes round. */
    public List<String> contacts() {
        return page().locator("section[aria-labelledby=contacts] tbody th").allInnerTexts();
    }

    /** How large the sheets of paper are, each one, as it comes out of the printer: in points. */
    public List<String> sheets() {
        String pdf =
                new String(page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        return SHEET.matcher(pdf)
                .results()
                .map(sheet -> sheet.group(1) + " × " + sheet.group(2))
                .toList();
    }

    /** Sits them at tables of so many seats. */
    public PackPage seat(int seats) {
        page().locator("#seats").fill(String.valueOf(seats));
        page().locator("section[aria-labelledby=tables] button").click();
        page().waitForURL("**seats=" + seats + "**");
        return new PackPage(window());
    }

    /** Settles when the caterer has to know. */
    public PackPage tellCatererBy(LocalDate day) {
        fill("caterer-day:cutOff:day", String.valueOf(day.getDayOfMonth()));
        fill("caterer-day:cutOff:month", String.valueOf(day.getMonthValue()));
        fill("caterer-day:cutOff:year", String.valueOf(day.getYear()));
        press("caterer-day:go");
        return new PackPage(window());
    }
}
