package org.wherry.booking.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** Choosing the workshops of a booking. */
public final class WorkshopsPage extends WherryPage {
    private static final String PATH = "/booking/workshops";

    private WorkshopsPage(Window window) {
        super(window, PATH);
    }

    /** Opens those of a booking. */
    public static WorkshopsPage open(Window window, String reference) {
        window.open(PATH + "?reference=" + reference);
        return new WorkshopsPage(window);
    }

    /** Ticks a workshop of the only round, by where it stands, from 1. */
    public WorkshopsPage tick(int position) {
        id("workshops:rounds:0:workshop:" + (position - 1)).check();
        return this;
    }

    /** Whether it is ticked. */
    public boolean isTicked(int position) {
        return id("workshops:rounds:0:workshop:" + (position - 1)).isChecked();
    }

    /** Keeps what is ticked. */
    public WorkshopsPage keep() {
        press("workshops:go");
        return new WorkshopsPage(window());
    }
}
