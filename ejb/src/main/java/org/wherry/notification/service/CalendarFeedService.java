package org.wherry.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.notification.model.CalendarFeed;
import org.wherry.notification.model.CalendarFeedRow;
import org.wherry.notification.model.CalendarFeeds;
import org.wherry.notification.model.CalendarRefusal;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;
import org.wherry.people.model.Secret;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;

/** The addresses by which people's calendars follow their own sessions. Everybody keeps their own. */
@Stateless
@RolesAllowed(Roles.PRACTITIONER)
public class CalendarFeedService {

    /** The most that somebody can have open at once. */
    public static final int MOST = 10;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Directory directory;

    @Inject
    private PublicAddress address;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /** The caller's own, the newest first. */
    public List<CalendarFeedRow> mine() {
        return feeds.of(records()).stream().map(CalendarFeed::row).toList();
    }

    /** One of the caller's own. */
    public CalendarFeedRow find(UUID id) {
        return require(id).row();
    }

    /**
     * Makes one for the caller.
     *
     * @param name which calendar it is for
     */
    public FreshCalendarFeed make(String name) {
        long person = caller.requirePersonId();
        if (feeds.of(records()).stream().filter(CalendarFeed::isOpen).count() >= MOST) {
            throw new Refusal(CalendarRefusal.TOO_MANY_CALENDARS, MOST);
        }
        Secret secret = Secret.random();
        CalendarFeed feed = new CalendarFeed(person, name, secret, clock.instant());
        feeds.add(feed);
        audit(AuditedAct.CALENDAR_ADDRESS_MADE, feed);
        return new FreshCalendarFeed(address.of("/calendar/mine/" + secret.clear() + ".ics"), feed.row());
    }

    /** Revokes one of the caller's own: the next time, the calendar finds nothing there. A repeat is harmless. */
    public CalendarFeedRow revoke(UUID id) {
        CalendarFeed feed = require(id);
        if (feed.revoke(clock.instant())) {
            feeds.flush();
            audit(AuditedAct.CALENDAR_ADDRESS_REVOKED, feed);
        }
        return feed.row();
    }

    private void audit(AuditedAct act, CalendarFeed feed) {
        UUID owner = directory.card(feed.personId()).publicId();
        audited.fire(new Audited(act, feed.publicId(), owner, List.of())
                .changed("calendarName", null, feed.row().name()));
    }

    private CalendarFeed require(UUID id) {
        return feeds.of(records(), id).orElseThrow(() -> new NoSuch("calendar address", id));
    }

    private Set<Long> records() {
        return directory.samePerson(caller.requirePersonId());
    }
}
