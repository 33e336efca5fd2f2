package org.wherry.booking.service;

import java.time.Instant;
import java.util.List;
import org.wherry.booking.model.MoveRow;

/**
 * What would happen if everybody on a session were moved to another.
 *
 * @param placesFree how many places are free there, for those who hold one here
 * @param answerBy until when they could give the place back freely
 * @param rows who is booked, each with why they cannot be moved, or nothing
 */
public record MovePreview(int placesFree, Instant answerBy, List<MoveRow> rows) {

    /** Keeps the rows from being changed. */
    public MovePreview {
        rows = List.copyOf(rows);
    }

    /** Who can be moved. */
    public List<MoveRow> canMove() {
        return rows.stream().filter(row -> row.obstacle() == null).toList();
    }

    /** Who stays where they are, because something is in the way. */
    public List<MoveRow> cannotMove() {
        return rows.stream().filter(row -> row.obstacle() != null).toList();
    }

    /** How many places they need there. */
    public long placesNeeded() {
        return canMove().stream().filter(row -> row.state().holdsPlace()).count();
    }

    /** Whether there are enough places. */
    public boolean fits() {
        return placesNeeded() <= placesFree;
    }
}
