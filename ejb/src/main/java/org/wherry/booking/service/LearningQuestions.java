package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.CourseDemands;
import org.wherry.booking.model.Demands;
import org.wherry.booking.model.Demands.Booked;
import org.wherry.booking.model.EarlierLearning;
import org.wherry.booking.model.EarlierLearning.Again;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.model.Prerequisite;
import org.wherry.catalogue.model.RepeatPolicy;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.scheduling.model.CourseSession;

/** Gathers what somebody learnt and booked before, as far as a course asks for it. */
@ApplicationScoped
public class LearningQuestions {

    @Inject
    private PriorLearning prior;

    @Inject
    private Demands demands;

    @Inject
    private CatalogueService catalogue;

    /**
     * What the rules look at.
     *
     * @param sector the sector (id inside) of the agency of the delegate's post, or null
     * @param worthKnowing whether what only warns is wanted, too
     */
    EarlierLearning about(CourseSession session, CourseDemands asked, Who who, Long sector, boolean worthKnowing) {
        boolean again = worthKnowing || asked.repeats() != RepeatPolicy.WARN;
        return new EarlierLearning(
                asked.asksForOthers() ? missing(session, who, sector) : List.of(),
                again ? sameCourse(session, asked, who) : null,
                Again.valueOf(asked.repeats().name()));
    }

    private List<String> missing(CourseSession session, Who who, Long sector) {
        Course course = catalogue.course(session.courseId());
        List<Prerequisite> asked = course.prerequisites().stream()
                .filter(prerequisite -> prerequisite.isAskedOf(sector))
                .toList();
        if (asked.isEmpty() || catalogue.waived(who.delegate(), course.id(), session.firstDay())) {
            return List.of();
        }
        Set<Long> courses =
                asked.stream().flatMap(each -> each.anyOf().stream()).collect(Collectors.toSet());
        Map<Long, LocalDate> attended = prior.lastAttended(who.delegate(), courses);
        List<Booked> booked = demands.booked(who.delegate(), courses);
        return asked.stream()
                .filter(each -> each.anyOf().stream()
                        .noneMatch(other -> isEnough(each, session, attended.get(other))
                                || isExpected(each, session, who, other, booked)))
                .map(this::titles)
                .toList();
    }

    private static boolean isEnough(Prerequisite asked, CourseSession session, LocalDate attended) {
        LocalDate since = asked.enoughSince(session.firstDay());
        return attended != null && (since == null || !attended.isBefore(since));
    }

    /** A sure place on a session that is over before this one begins. */
    private static boolean isExpected(
            Prerequisite asked, CourseSession session, Who who, long course, List<Booked> booked) {
        return booked.stream()
                .filter(each -> each.course() == course && each.state() == BookingState.CONFIRMED)
                .filter(each -> !each.reference().equals(who.insteadOf()))
                .filter(each -> !each.ends().isAfter(session.startsAt()))
                .anyMatch(each -> isEnough(asked, session, each.lastDay()));
    }

    private String titles(Prerequisite missing) {
        return missing.anyOf().stream()
                .map(course -> catalogue.course(course).title())
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    private LocalDate sameCourse(CourseSession session, CourseDemands asked, Who who) {
        Set<Long> course = Set.of(session.courseId());
        LocalDate notBefore = session.firstDay().minusMonths(asked.repeatMonths());
        Stream<LocalDate> attended =
                prior.lastAttended(who.delegate(), course).values().stream().filter(day -> !day.isBefore(notBefore));
        Stream<LocalDate> booked = demands.booked(who.delegate(), course).stream()
                .filter(each -> !each.reference().equals(who.insteadOf()))
                .map(Booked::firstDay)
                .filter(day -> !day.equals(session.firstDay()));
        return Stream.concat(attended, booked)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
