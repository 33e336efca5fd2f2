package org.wherry.common.model;

import java.util.Locale;

/**
 * Why something was refused. Each feature has one enum of its reasons; the reason is the key of the sentence that
 * people read, and that sentence says what to do instead.
 */
public interface Reason {

    /** The constant's own name, as the API shows it. */
    String name();

    /** The HTTP status that fits: 409 unless the reason says otherwise. */
    default int status() {
        return 409;
    }

    /** The key of the sentence, as in {@code refusal.booking.FULL}. */
    default String key() {
        String[] words = getClass().getPackageName().split("\\.");
        return "refusal." + words[words.length - 2].toLowerCase(Locale.ROOT) + "." + name();
    }
}
