package org.wherry.whole;

/** Calendars: entries that come by mail, and feeds. */
final class CalendarsPart extends Part {
    CalendarsPart() {}
}
