package org.wherry.common.model;

import java.util.regex.Pattern;

/** Telephone numbers as people write them: digits and spaces, with a plus before them where it is abroad. */
public final class Phone {

    /** The longest number. */
    public static final int LONGEST = 40;

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()-]{4,}( ?(ext|x)\\.? ?[0-9]+)?");

    private Phone() {}

    /** A number; blank is none. */
    public static String orNull(String typed) {
        String number = Text.optional(typed, "phone", LONGEST);
        if (number != null && !NUMBER.matcher(number).matches()) {
            throw new Refusal(CommonRefusal.PHONE_MALFORMED);
        }
        return number;
    }
}
