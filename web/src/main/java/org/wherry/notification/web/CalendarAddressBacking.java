package org.wherry.notification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.notification.model.CalendarFeedRow;
import org.wherry.notification.service.CalendarFeedService;

/** One address of one's own calendars, and its end. */
@Named("calendarAddress")
@ViewScoped
public class CalendarAddressBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarFeedService feeds;

    private String id;
    private transient CalendarFeedRow row;

    /** Reads it; somebody else's is answered like one that does not exist. */
    public void load() {
        row = feeds.find(PublicId.of("calendar address", id));
    }

    /** Ends it. */
    public String revoke() {
        row = feeds.revoke(PublicId.of("calendar address", id));
        Notices.done("notification.calendar-address.revoked", row.name());
        return "/notification/calendar?faces-redirect=true";
    }

    /** It as it stands. */
    public CalendarFeedRow getRow() {
        if (row == null) {
            load();
        }
        return row;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
