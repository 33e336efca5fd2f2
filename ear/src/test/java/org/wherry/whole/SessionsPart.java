package org.wherry.whole;

import static org.wherry.whole.AccessTable.COORDINATOR;
import static org.wherry.whole.AccessTable.TRAINER;
import static org.wherry.whole.AccessTable.to;

/** Sessions: venues and rooms, trainers, prices, the way from draft to programme, and changes to what was planned. */
final class SessionsPart extends Part {
    SessionsPart() {
        page("/scheduling/my-drafts", to(TRAINER, COORDINATOR));
        page("/scheduling/draft-course", to(TRAINER, COORDINATOR));
        page("/scheduling/venues", to(COORDINATOR));
        page("/scheduling/venue", to(COORDINATOR));
        page("/scheduling/copies", to(COORDINATOR), () -> "?id=" + Examples.open());
        page("/scheduling/move", to(COORDINATOR), () -> "?id=" + Examples.open());
        page("/scheduling/capacity", to(COORDINATOR), () -> "?id=" + Examples.open());
        page("/scheduling/call-list", to(COORDINATOR), () -> "?id=" + Examples.open());
        looks();
    }

    private void looks() {
        visit(Visit.of("/scheduling/my-drafts", "empty or not", TRAINER));
        visit(Visit.of("/scheduling/draft-course", "full", TRAINER));
        visit(Visit.of("/scheduling/draft-course", "empty", TRAINER).at("?q=there-is-none-of-this-name"));
        visit(Visit.of("/scheduling/venues", "full", COORDINATOR));
        visit(Visit.of("/scheduling/venue", "new", COORDINATOR));
        visit(Visit.of("/scheduling/venue", "with an error", COORDINATOR).afterPressing("venue:go"));
        visit(Visit.of("/scheduling/copies", "to fill in", COORDINATOR).at(() -> "?id=" + Examples.open()));
        visit(Visit.of("/scheduling/copies", "with an error", COORDINATOR)
                .at(() -> "?id=" + Examples.open())
                .afterPressing("copies:go"));
        visit(Visit.of("/scheduling/move", "to confirm", COORDINATOR).at(() -> "?id=" + Examples.open()));
        visit(Visit.of("/scheduling/capacity", "to fill in", COORDINATOR).at(() -> "?id=" + Examples.open()));
        visit(Visit.of("/scheduling/call-list", "empty", COORDINATOR).at(() -> "?id=" + Examples.open()));
        visit(Visit.of("/scheduling/call-list", "full", COORDINATOR).at(() -> "?id=" + Examples.full()));
    }
}
