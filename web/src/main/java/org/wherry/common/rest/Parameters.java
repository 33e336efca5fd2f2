package org.wherry.common.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;

/** Reads what a call asks for; what cannot be read is refused in our own words rather than the server's. */
public final class Parameters {

    private static final int USUAL_SIZE = 20;

    private Parameters() {}

    /**
     * Which page of a list.
     *
     * @param page from 1; 1 when left out
     * @param size 1 to 100; 20 when left out
     */
    public static PageRequest page(String page, String size) {
        return new PageRequest(number("page", page, 1), number("size", size, USUAL_SIZE));
    }

    /** A date, or null when left out. */
    public static LocalDate date(String name, String given) {
        try {
            return isGiven(given) ? LocalDate.parse(given.strip()) : null;
        } catch (DateTimeException unreadable) {
            throw malformed(name);
        }
    }

    /** Yes or no; no when left out. */
    public static boolean yes(String name, String given) {
        if (!isGiven(given) || given.strip().equals("false")) {
            return false;
        }
        if (given.strip().equals("true")) {
            return true;
        }
        throw malformed(name);
    }

    /** An id in the address; what is no id is nobody's. */
    public static UUID id(String what, String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException unreadable) {
            throw new NoSuch(what, given);
        }
    }

    /** The id of something to filter by, or null when left out. */
    public static UUID idOrNull(String name, String given) {
        try {
            return isGiven(given) ? UUID.fromString(given.strip()) : null;
        } catch (IllegalArgumentException unreadable) {
            throw malformed(name);
        }
    }

    /** One of a few words, in capitals; the usual one when left out. */
    public static <E extends Enum<E>> E constant(String name, Class<E> type, String given, E usual) {
        try {
            return isGiven(given) ? Enum.valueOf(type, given.strip()) : usual;
        } catch (IllegalArgumentException unknown) {
            throw malformed(name);
        }
    }

    /** The refusal of something that cannot be read. */
    public static Refusal malformed(String name) {
        return new Refusal(CommonRefusal.MALFORMED, name);
    }

    private static int number(String name, String given, int usual) {
        try {
            return isGiven(given) ? Integer.parseInt(given.strip()) : usual;
        } catch (NumberFormatException unreadable) {
            throw malformed(name);
        }
    }

    private static boolean isGiven(String given) {
        return given != null && !given.isBlank();
    }
}
