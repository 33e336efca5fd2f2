package org.wherry.notification.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the words of a message leave open, to be filled in for each reader: {@code {course}}, in braces. */
public enum Placeholder {
    /** “Dear Ann O’Neill,”. */
    GREETING,
    /** What a course is called. */
    COURSE,
    /** When a session is, a line for each day. */
    DAYS,
    /** Where a session is. */
    PLACE,
    /** Which room it is in, how to get in, and what the venue offers. */
    ACCESS,
    /** How to take part online. */
    ONLINE,
    /** What delegates should know. */
    NOTES,
    /** What to read before. */
    MATERIALS,
    /** A booking’s reference. */
    REFERENCE,
    /** Where to go next; where it works only once, it is the reader’s alone. */
    LINK,
    /** Where to say what one needs. */
    NEEDS_LINK,
    /** Where to leave the waiting list with one press. */
    LEAVE_LINK,
    /** How many wait up to and including the reader. */
    PLACE_IN_LINE,
    /** Until when something stands, or when it happened. */
    MOMENT,
    /** Somebody else whom it is about. */
    PERSON,
    /** An agency. */
    AGENCY,
    /** A workshop of a conference. */
    WORKSHOP,
    /** The workshops that the reader has chosen, with a heading; nothing where there are none. */
    WORKSHOPS,
    /** Why, in the words of whoever decided. */
    REASON,
    /** An account elsewhere. */
    ACCOUNT,
    /** Who keeps that account. */
    PROVIDER,
    /** An e-mail address. */
    ADDRESS,
    /** How many. */
    NUMBER,
    /** People, a line for each. */
    PEOPLE,
    /** Other dates, a line for each. */
    OTHER_DATES,
    /** What somebody said or asked. */
    WORDS;

    /** Its name between the braces: {@code placeInLine}. */
    public String word() {
        StringBuilder word = new StringBuilder();
        for (String part : name().toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    /** The one of a name. */
    public static Optional<Placeholder> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
