package org.wherry.booking.model;

import java.time.LocalDate;
import org.wherry.common.model.Refusal;

/** Rule 5, for the course: whoever booked or attended it already is told, asked why, or refused, as the course says. */
final class NotTheSameCourse implements PlaceRule {

    @Override
    public Ruling on(PlaceAsked asked) {
        LocalDate before = asked.learning().sameCourse();
        if (before == null) {
            return Ruling.clear();
        }
        return switch (asked.learning().again()) {
            case WARN -> Ruling.warn(new Refusal(BookingRefusal.SAME_COURSE_BEFORE, before));
            case ASK_WHY -> Ruling.askWhy(new Refusal(BookingRefusal.SAME_COURSE_REASON_NEEDED, before));
            case REFUSE -> Ruling.refuse(BookingRefusal.SAME_COURSE, before);
        };
    }
}
