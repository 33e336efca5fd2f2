package org.wherry.notification.service;

import org.wherry.notification.model.CalendarEvent;

/**
 * Whose calendar a mail speaks to, and who asks.
 *
 * @param name who goes
 * @param address where the mail goes
 * @param shared whether others read it there, so that the entry has to say who goes
 * @param organiser where mails of this installation come from
 */
record Invited(String name, String address, boolean shared, String organiser) {

    /** What the entry is called. */
    String titled(CalendarEvent event) {
        String course = event.session().courseTitle();
        return shared ? LetterTexts.say("ics.shared", name, course) : course;
    }
}
