package org.wherry.statistics.journey;

import org.wherry.testing.RunningWherry;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** What a session or a series was told by those who came: table, chart, definitions. */
public final class FeedbackPage extends WherryPage {
    static final String PATH = "/statistics/feedback";

    FeedbackPage(Window window) {
        super(window, PATH);
    }

    /** Opens the roadshow's, as a coordinator. */
    public static FeedbackPage ofRoadshow() {
        Window window = Window.of(RunningWherry.get().accounts().one("COORDINATOR"));
        window.open(PATH + "?series=" + Figures.ROADSHOW);
        return new FeedbackPage(window);
    }
}
