package org.wherry.whole;

/** The calendar, conferences, sessions without a date, sessions on request, and the session pack. */
final class SpecialSessionsPart extends Part {
    SpecialSessionsPart() {}
}
