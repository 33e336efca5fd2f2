package org.wherry.statistics.journey;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** What a session or a series was told by those who came: table, chart, definitions. */
public final class FeedbackPage extends WherryPage {
    static final String PATH = "/statistics/feedback";
    private static final int ANSWERS = 5;

    FeedbackPage(Window window) {
        super(window, PATH);
    }

    /** Opens the roadshow's, as a coordinator. */
    public static FeedbackPage ofRoadshow() {
        Window window = Window.of(RunningWherry.get().accounts().one("COORDINATOR"));
        window.open(PATH + "?series=" + Figures.ROADSHOW);
        return new FeedbackPage(window);
    }

    /** The five percentages that we counted for a statement. */
    public List<String> cells(String statement) {
        return rowsOf(statement).get(0);
    }

    /** The five percentages of each row of a statement: ours first, then what was printed. */
    public List<List<String>> rowsOf(String statement) {
        return page()
                .locator("main table")
                .first()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(statement))
                .all()
                .stream()
                .map(row -> row.locator("td").allInnerTexts().stream()
                        .limit(ANSWERS)
                        .map(cell -> cell.strip().lines().findFirst().orElse(""))
                        .toList())
                .toList();
    }

    /** How many charts it draws. */
    public int charts() {
        return page().locator("main canvas").count();
    }
}
