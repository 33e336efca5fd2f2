package org.wherry.attendance.journey;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** Who is expected on a day, and who came. */
public final class RegisterPage extends WherryPage {
    static final String PATH = "/attendance/register";

    RegisterPage(Window window) {
        super(window, PATH);
    }

    /** Opens that of a session. */
    public static RegisterPage open(Window window, UUID session) {
        window.open(PATH + "?session=" + session);
        return new RegisterPage(window);
    }

    /** The names on it. */
    public List<String> names() {
        return page().locator(".register-line legend").allInnerTexts();
    }

    /** Ticks one of somebody's marks: ATTENDED, PARTLY, APOLOGIES or NO_SHOW. */
    public RegisterPage mark(String name, String mark) {
        line(name).locator("input[type=radio][value=" + mark + "]").check();
        return this;
    }

    /** Saves the marks that are ticked. */
    public RegisterPage save() {
        press("register:save");
        return new RegisterPage(window());
    }

    /** Saves, and marks everybody else as attended. */
    public RegisterPage saveTheRestAsAttended() {
        press("register:rest");
        return new RegisterPage(window());
    }

    /** Whether somebody has a mark. */
    public boolean hasMark(String name, String mark) {
        return line(name).locator("input[type=radio][value=" + mark + "]").isChecked();
    }

    /** Goes to write in somebody who came without a booking. */
    public WalkInPage walkIn() {
        follow(page().locator("a[href^='/attendance/walk-in']"));
        return new WalkInPage(window());
    }

    /** Goes to close it. */
    public CloseRegisterPage close() {
        follow(page().locator("a[href^='/attendance/close']"));
        return new CloseRegisterPage(window());
    }

    private Locator line(String name) {
        return page().locator(".register-line").filter(new Locator.FilterOptions().setHasText(name));
    }
}
