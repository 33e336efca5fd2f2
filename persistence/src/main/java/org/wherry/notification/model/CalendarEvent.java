package org.wherry.notification.model;

import java.util.UUID;

/**
 * Something that stands in a calendar: a session, as somebody goes to it, delivers it or might book it.
 *
 * @param uid by which calendars know it again
 * @param sequence how often it was changed since; calendars keep to the highest
 * @param standing whether it will be
 * @param part what the reader has to do with it
 * @param session what is taught when and where; at least one day
 * @param reference of the booking, or null
 * @param page where to read more, such as {@code /booking/mine}
 * @param link where to take part in it online, or null: it is told near the time, and only to whom it is for
 */
public record CalendarEvent(
        UUID uid,
        int sequence,
        Standing standing,
        Part part,
        SessionFacts session,
        String reference,
        String page,
        String link) {

    /** Whether it will be. */
    public enum Standing {
        /** It will. */
        CONFIRMED,
        /** It may: a place is held, but not yet theirs. */
        TENTATIVE,
        /** It will not. */
        CANCELLED
    }

    /** What the reader has to do with it. */
    public enum Part {
        /** They go to it. */
        GOING,
        /** They deliver it. */
        DELIVERING,
        /** It is in the programme. */
        OFFERED
    }

    /** The same, as it is told for a time. */
    public CalendarEvent as(UUID entry, int time) {
        return new CalendarEvent(entry, time, standing, part, session, reference, page, link);
    }

    /** The same, with where to take part in it online. */
    public CalendarEvent online(String at) {
        return new CalendarEvent(uid, sequence, standing, part, session, reference, page, at);
    }
}
