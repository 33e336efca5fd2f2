package org.wherry.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.service.BookingService;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.PageNumber;

/** My bookings: offers that want an answer, what is coming, what I wait for, and what was. */
@Named("myBookings")
@RequestScoped
public class MineBacking {

    private static final int SIZE = 50;

    @Inject
    private BookingService bookings;

    @Inject
    private Clock clock;

    private String page;
    private Page<BookingRow> found;

    /** Reads one page of them, the latest session first. */
    public void load() {
        found = bookings.mine(new PageRequest(PageNumber.of(page), SIZE));
    }

    /** The places held for me until I answer. */
    public List<BookingRow> getOffers() {
        return rows(booking -> booking.state() == BookingState.OFFERED && isAhead(booking));
    }

    /** The places I have on sessions that are not over, the soonest first. */
    public List<BookingRow> getUpcoming() {
        return soonestFirst(rows(booking -> holds(booking) && isAhead(booking)));
    }

    /** The waiting lists I am on, the soonest first. */
    public List<BookingRow> getWaiting() {
        return soonestFirst(rows(booking -> booking.state() == BookingState.WAITING && isAhead(booking)));
    }

    /** Everything else: sessions that are over, and bookings that came to an end. */
    public List<BookingRow> getPast() {
        return rows(booking -> !isAhead(booking) || !booking.state().isLive());
    }

    private List<BookingRow> rows(Predicate<BookingRow> which) {
        return found.items().stream().filter(which).toList();
    }

    private static boolean holds(BookingRow booking) {
        return booking.state() == BookingState.CONFIRMED || booking.state() == BookingState.REQUESTED;
    }

    private static List<BookingRow> soonestFirst(List<BookingRow> latestFirst) {
        List<BookingRow> turned = new ArrayList<>(latestFirst);
        Collections.reverse(turned);
        return turned;
    }

    private boolean isAhead(BookingRow booking) {
        var days = booking.days();
        return days.get(days.size() - 1).end().toInstant().isAfter(clock.instant());
    }

    public Page<BookingRow> getFound() {
        return found;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
