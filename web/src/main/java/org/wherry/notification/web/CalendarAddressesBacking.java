package org.wherry.notification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.wherry.notification.model.CalendarFeed;
import org.wherry.notification.model.CalendarFeedRow;
import org.wherry.notification.service.CalendarFeedService;
import org.wherry.notification.service.FreshCalendarFeed;
import org.wherry.notification.service.PublicAddress;

/** The addresses by which one's calendars follow one's sessions, and a new one. */
@Named("calendarAddresses")
@ViewScoped
public class CalendarAddressesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarFeedService feeds;

    @Inject
    private PublicAddress publicAddress;

    @Size(max = CalendarFeed.LONGEST_NAME)
    private String name;

    private boolean made;

    /** Never kept: it is shown on the answer to the request that made it, and on no other. */
    private transient FreshCalendarFeed fresh;

    private transient List<CalendarFeedRow> rows;

    /** Makes one; the form is then gone from this page, so that sending it again makes no second one. */
    public void make() {
        fresh = feeds.make(name);
        made = true;
    }

    /** The address just made; null a moment later. */
    public String getAddress() {
        return fresh == null ? null : fresh.address();
    }

    /** The same, as a link that opens a calendar. */
    public String getWebcal() {
        return fresh == null ? null : fresh.address().replaceFirst("^https?:", "webcal:");
    }

    /** What was just made. */
    public CalendarFeedRow getFresh() {
        return fresh == null ? null : fresh.row();
    }

    /** Forgets the address once the page is written. */
    public void forget() {
        fresh = null;
        rows = null;
    }

    /** One's own, the newest first. */
    public List<CalendarFeedRow> getRows() {
        if (rows == null) {
            rows = feeds.mine();
        }
        return rows;
    }

    /** Whether one was made on this page. */
    public boolean isMade() {
        return made;
    }

    /** Where everybody can follow the programme. */
    public String getProgramme() {
        return publicAddress.of("/calendar/programme.ics");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
