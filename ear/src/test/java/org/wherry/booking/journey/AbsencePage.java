package org.wherry.booking.journey;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** When one is away, and who approves meanwhile. */
public final class AbsencePage extends WherryPage {
    private static final String PATH = "/booking/absence";

    AbsencePage(Window window) {
        super(window, PATH);
    }

    /** Opens it. */
    public static AbsencePage open(Window window) {
        window.open(PATH);
        return new AbsencePage(window);
    }

    /** Enters an absence with a deputy, by name. */
    public AbsencePage enter(LocalDate from, LocalDate to, String deputy) {
        day("enter:from", from);
        day("enter:to", to);
        id("enter:deputy").selectOption(new SelectOption().setLabel(deputy));
        press("enter:go");
        return new AbsencePage(window());
    }

    private void day(String id, LocalDate day) {
        fill(id + ":day", String.valueOf(day.getDayOfMonth()));
        fill(id + ":month", String.valueOf(day.getMonthValue()));
        fill(id + ":year", String.valueOf(day.getYear()));
    }
}
