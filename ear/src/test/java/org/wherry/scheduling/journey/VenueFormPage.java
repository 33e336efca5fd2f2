package org.wherry.scheduling.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** A venue of the register, to enter. */
final class VenueFormPage extends WherryPage {
    static final String PATH = "/scheduling/venue";

    VenueFormPage(Window window) {
        super(window, PATH);
    }

    static VenueFormPage open(Window window) {
        window.open(PATH);
        return new VenueFormPage(window);
    }

    VenueFormPage describe(String name, int seats, int fireLimit) {
        fill("venue:name", name);
        fill("venue:address", "2 The Quay, Wroxham");
        id("venue:locality")
                .selectOption(id("venue:locality").locator("option").nth(1).getAttribute("value"));
        fill("venue:rooms:0:roomName", "Quay room");
        fill("venue:rooms:0:seats", String.valueOf(seats));
        fill("venue:rooms:0:fireLimit", String.valueOf(fireLimit));
        return this;
    }

    void save() {
        press("venue:go");
    }
}
