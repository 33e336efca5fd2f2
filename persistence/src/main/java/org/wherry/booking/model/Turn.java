package org.wherry.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When it is somebody's turn who waits: where a coordinator set them in line, and what they were told of. */
@Embeddable
class Turn {

    @Column(name = "line_position")
    private Integer linePosition;

    @Column(name = "told_at")
    private Instant toldAt;

    /** Is at that place from now on. */
    void setTo(int place) {
        linePosition = place;
    }

    /** Is told of a free place that goes to the first who takes it. */
    void tell(Instant now) {
        toldAt = now;
    }

    /** The place is gone. */
    void forgetTelling() {
        toldAt = null;
    }

    boolean isTold() {
        return toldAt != null;
    }
}
