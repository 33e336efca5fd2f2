package org.wherry.testing;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Pictures for the README, taken while testing.
 *
 * <p>They go into {@code target/screens}, so that a test run leaves the working copy as it was; {@code
 * -Dwherry.test.screens=../docs/screens} renews those that are shown.
 */
public final class Screens {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1240;

    private Screens() {}

    /** Keeps a picture of what a window shows, high enough for the first screenful of content. */
    public static void keep(Window window, String name) {
        window.page().setViewportSize(WIDTH, HEIGHT);
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(System.getProperty("wherry.test.screens", "target/screens"))
                                .resolve(name + ".png")));
    }
}
