package org.wherry.notification.service;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.wherry.notification.model.CalendarEvent;

/**
 * Writes iCalendar (RFC 5545): entries that come by mail and are asked of a calendar (RFC 5546), and feeds that a
 * calendar follows.
 */
final class CalendarText {

    /** How often a calendar is to look for what is new. */
    private static final String LOOK_AGAIN = "PT1H";

    private static final String BEGIN = "BEGIN:VCALENDAR\r\n";
    private static final String END = "END:VCALENDAR\r\n";
    private static final String WRITTEN_BY =
            new ProdId("-//Wherry//Training//EN").toString() + ImmutableVersion.VERSION_2_0;

    /** How the clocks go is longer than most events and always the same. */
    private static final String CLOCKS = CountyTimeZone.component().toString();

    /** Enough for one event. */
    private static final int ROOM = 2048;

    private CalendarText() {}

    /**
     * What a mail asks of its reader's calendar: to note an event or, where it is cancelled, to strike it out.
     *
     * @param at when it is written
     */
    static String request(CalendarEvent event, Invited invited, PublicAddress address, Instant at) {
        List<Property> people = List.of(organiser(invited), attendee(invited));
        List<Property> head = List.of(new Method(methodOf(event)));
        return write(head, new ArrayList<>(EventText.of(event, invited.titled(event), people, address, at)));
    }

    /** {@code REQUEST}, or {@code CANCEL} for an event that will not be. */
    static String methodOf(CalendarEvent event) {
        return event.standing() == CalendarEvent.Standing.CANCELLED ? Method.VALUE_CANCEL : Method.VALUE_REQUEST;
    }

    /** A feed of events; it names nobody, since its address may be passed on. */
    static String feed(String name, List<CalendarEvent> events, PublicAddress address, Instant at) {
        List<Property> head = List.of(
                new Method(Method.VALUE_PUBLISH),
                new Name(name),
                new XProperty("X-WR-CALNAME", name),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN),
                new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN));
        List<CalendarComponent> components = new ArrayList<>();
        for (CalendarEvent event : events) {
            components.addAll(EventText.of(event, event.session().courseTitle(), List.of(), address, at));
        }
        return write(head, components);
    }

    private static String write(List<Property> head, List<CalendarComponent> events) {
        StringBuilder text = new StringBuilder(ROOM).append(BEGIN).append(WRITTEN_BY);
        head.forEach(text::append);
        text.append(CLOCKS);
        events.forEach(text::append);
        return FoldedLines.of(text.append(END).toString());
    }

    private static Organizer organiser(Invited invited) {
        return new Organizer(mailTo(invited.organiser()));
    }

    private static Attendee attendee(Invited invited) {
        ParameterList how = new ParameterList(List.of(
                CuType.INDIVIDUAL,
                Role.REQ_PARTICIPANT,
                PartStat.ACCEPTED,
                Rsvp.FALSE,
                new Cn(quotable(invited.name()))));
        return new Attendee(how, mailTo(invited.address()));
    }

    /** A parameter of iCalendar has no way to write quotation marks or control characters. */
    private static String quotable(String name) {
        return name.replace('"', '’').replaceAll("\\p{Cntrl}+", " ");
    }

    private static URI mailTo(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException unfit) {
            throw new IllegalArgumentException("This is no address", unfit);
        }
    }
}
