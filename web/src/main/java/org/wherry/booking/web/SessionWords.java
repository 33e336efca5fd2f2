package org.wherry.booking.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.SessionDetail;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.model.SessionStatus;
import org.wherry.common.web.Words;
import org.wherry.people.model.PostCard;
import org.wherry.scheduling.model.DayTimes;

/** How the pages say when and where a session is, how full it is, and how a booking stands. */
@Named
@ApplicationScoped
public class SessionWords {

    /** One line for each day: Tuesday 14 April 2026, 9:30am to 4pm. */
    public List<String> when(List<DayTimes> days) {
        return days.stream().map(SessionWords::day).toList();
    }

    /** The same lines in one, for where there is room for one only. */
    public String whenInOne(List<DayTimes> days) {
        return String.join("; ", when(days));
    }

    /** A session in few words, for a list: its first day, and how many more there are. */
    public String starts(List<DayTimes> days) {
        String first = day(days.get(0));
        return days.size() == 1 ? first : Words.say("booking.startsOf", List.of(first, days.size() - 1));
    }

    /** The first day alone, for a table: 14 Apr 2026. */
    public String firstDay(List<DayTimes> days) {
        return Words.shortDay(days.get(0).start().toLocalDate());
    }

    private static String day(DayTimes day) {
        return Words.say(
                "booking.dayTimes",
                List.of(
                        day.start().toLocalDate(),
                        Words.times(day.start().toLocalTime(), day.end().toLocalTime())));
    }

    /** The venue and the part of the county that it is in; that part alone where the venue is kept from the reader. */
    public String where(String venue, String locality) {
        if (venue == null) {
            return locality == null ? Words.say("booking.venueToCome") : Words.say("booking.venueKept", locality);
        }
        return locality == null ? venue : Words.say("booking.venueIn", List.of(venue, locality));
    }

    /** What can be done with a session now, with the places that are left. */
    public String status(SessionRow session) {
        return Words.say("booking.status." + session.status(), session.placesLeft());
    }

    /** The colour beside that status. */
    public String kind(SessionRow session) {
        return switch (session.status()) {
            case OPEN -> "success";
            case FULL -> "warning";
            case CALLED_OFF -> "error";
            default -> "neutral";
        };
    }

    /** How many places are left of how many; those who wait come first, so a full session has none. */
    public String placesOf(SessionRow session) {
        int left = session.status() == SessionStatus.FULL ? 0 : session.placesLeft();
        return Words.say("booking.placesOf", List.of(left, session.capacity()));
    }

    /** How a booking stands; for one that waits, with its place in line. */
    public String state(BookingRow booking) {
        return booking.placeInLine() == null
                ? Words.say("booking.state." + booking.state())
                : Words.say("booking.state.WAITING.line", ordinal(booking.placeInLine()));
    }

    /** A place in a line: 1st, 2nd, 3rd, 11th. */
    public String ordinal(Integer place) {
        if (place == null) {
            return "";
        }
        int lastTwo = place % 100;
        int ending = lastTwo >= 11 && lastTwo <= 13 ? 0 : Math.min(4, place % 10);
        return Words.say("booking.ordinal", List.of(place, ending));
    }

    /** Who delivers a session, or that this is not settled yet. */
    public String trainers(List<SessionDetail.Trainer> trainers) {
        return trainers.isEmpty()
                ? Words.say("booking.trainersNone")
                : trainers.stream().map(SessionDetail.Trainer::name).collect(Collectors.joining(", "));
    }

    /** A post: Social worker, Children’s Services. */
    public String post(PostCard post) {
        return post.agencyName() == null
                ? post.jobTitle()
                : Words.say("booking.postAt", List.of(post.jobTitle(), post.agencyName()));
    }
}
