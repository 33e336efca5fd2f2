package org.wherry.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a message brings for the reader's calendar. */
@Embeddable
public class CalendarEntry {

    @Column(name = "calendar")
    private String text;

    @Column(name = "calendar_method")
    private String method;

    protected CalendarEntry() {}

    /**
     * Brings an entry.
     *
     * @param text as iCalendar writes it
     * @param method what is to be done with it: {@code REQUEST} or {@code CANCEL}
     */
    public CalendarEntry(String text, String method) {
        this.text = text;
        this.method = method;
    }

    /** The entry, as iCalendar writes it. */
    public String text() {
        return text;
    }

    /** What is to be done with it: {@code REQUEST} or {@code CANCEL}. */
    public String method() {
        return method;
    }
}
