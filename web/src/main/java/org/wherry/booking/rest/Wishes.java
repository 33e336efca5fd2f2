package org.wherry.booking.rest;

import org.wherry.booking.model.IfFull;
import org.wherry.common.rest.Parameters;

/** Words that the bodies of several calls share. */
final class Wishes {

    private Wishes() {}

    /** What is wanted when no place is free; to be refused where nothing is said. */
    static IfFull ifFull(String word) {
        if (word == null) {
            return IfFull.REFUSE;
        }
        return switch (word) {
            case "refuse" -> IfFull.REFUSE;
            case "wait" -> IfFull.WAIT;
            default -> throw Parameters.malformed("ifFull");
        };
    }
}
