package org.wherry.booking.journey;

import java.time.LocalDate;
import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The pages on which a coordinator looks after places and memberships. */
public final class OfficePage extends WherryPage {

    private OfficePage(Window window, String path) {
        super(window, path);
    }

    /** One membership. */
    public static OfficePage membership(Window window, String id) {
        return open(window, "/booking/membership", "?id=" + id);
    }

    /** The number of places of a session. */
    public static OfficePage capacity(Window window, UUID session) {
        return open(window, "/scheduling/capacity", "?id=" + session);
    }

    /** Whether a session is for members. */
    public static OfficePage membersOnly(Window window, UUID session) {
        return open(window, "/booking/members-only", "?session=" + session);
    }

    /** A place in doubt. */
    public static OfficePage doubt(Window window, String reference) {
        return open(window, "/booking/doubt", "?reference=" + reference);
    }

    private static OfficePage open(Window window, String path, String query) {
        window.open(path + query);
        return new OfficePage(window, path);
    }

    /** Gives the membership a last day. */
    public OfficePage endOn(LocalDate day) {
        fill("membership:until:day", String.valueOf(day.getDayOfMonth()));
        fill("membership:until:month", String.valueOf(day.getMonthValue()));
        fill("membership:until:year", String.valueOf(day.getYear()));
        press("membership:go");
        return new OfficePage(window(), "/booking/memberships");
    }

    /** Gives the session so many places, while people wait. */
    public WaitingListPage raiseTo(int places) {
        fill("capacity:places", String.valueOf(places));
        press("capacity:go");
        return new WaitingListPage(window());
    }

    /** Keeps the places for members. */
    public OfficePage keepForMembers() {
        press("members:keep");
        return new OfficePage(window(), "/scheduling/publish");
    }

    /** Opens the places to everybody. */
    public OfficePage openToEverybody() {
        press("members:open");
        return new OfficePage(window(), "/scheduling/publish");
    }

    /** Lets a place in doubt stay. */
    public OfficePage letStay(String why) {
        fill("doubt:reason", why);
        press("doubt:keep");
        return new OfficePage(window(), "/booking/decisions");
    }
}
