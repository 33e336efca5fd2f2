package org.wherry.demo.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wherry.catalogue.model.Programme;
import org.wherry.demo.service.Inhabitant.Job;
import org.wherry.demo.service.PlannedSession.Booker;

/**
 * Who books what: nobody takes the same course twice, is in two places on one day, or comes for a post not held then.
 *
 * <p>Those whose audience group a course is for come first; where they are too few, others of the same agencies follow.
 */
final class Bookers {

    private static final Set<String> SETTINGS_AT_HOME = Set.of("Childminder");

    private final List<Inhabitant> people;
    private final Map<String, DemoFiles.Agency> agencies;
    private final Diaries diaries;
    private final Dice dice;
    private final Map<String, BitSet> tookCourse = new HashMap<>();

    Bookers(DemoFiles files, List<Inhabitant> people, Diaries diaries, Dice dice) {
        this.people = people;
        this.agencies = files.agencies().stream().collect(Collectors.toMap(DemoFiles.Agency::key, Function.identity()));
        this.diaries = diaries;
        this.dice = dice;
    }

    /**
     * Chooses people for a session and enters it in their diaries.
     *
     * @param closedTo the agencies that it is for; none when it is for all
     * @param suits who may be chosen at all
     * @return so many, or fewer where the county has no more
     */
    List<Booker> choose(
            int number,
            DemoFiles.Course course,
            Set<String> closedTo,
            List<LocalDate> days,
            Predicate<Inhabitant> suits) {
        BitSet before = tookCourse.computeIfAbsent(course.key(), none -> new BitSet());
        List<Booker> first = new ArrayList<>();
        List<Booker> second = new ArrayList<>();
        for (Inhabitant person : dice.shuffled(people)) {
            if (first.size() == number) {
                break;
            }
            if (!before.get(person.number()) && suits.test(person) && diaries.isFree(person.number(), days)) {
                Optional<Integer> job = jobFor(person, course, closedTo, days.get(0));
                if (job.isPresent() && isInItsAudience(person.jobs().get(job.get()), course)) {
                    first.add(new Booker(person.number(), job));
                } else if (job.isPresent()
                        || isForAnybody(course, closedTo)
                                && course.audienceGroups().isEmpty()) {
                    second.add(new Booker(person.number(), job));
                }
            }
        }
        List<Booker> chosen = new ArrayList<>(first);
        chosen.addAll(second.subList(0, Math.min(second.size(), number - first.size())));
        chosen.forEach(booker -> {
            before.set(booker.person());
            diaries.take(booker.person(), days);
        });
        return dice.shuffled(chosen);
    }

    private Optional<Integer> jobFor(Inhabitant person, DemoFiles.Course course, Set<String> closedTo, LocalDate day) {
        for (int i = 0; i < person.jobs().size(); i++) {
            Job job = person.jobs().get(i);
            if (job.isHeldOn(day) && isFor(job, course.programme(), closedTo)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isFor(Job job, Programme programme, Set<String> closedTo) {
        if (!closedTo.isEmpty()) {
            return job.agency().filter(closedTo::contains).isPresent();
        }
        Optional<DemoFiles.Agency> agency = job.agency().map(agencies::get);
        return switch (programme) {
            case SAFER -> agency.filter(DemoFiles.Agency::saferMember).isPresent();
            case COMMISSIONED ->
                agency.map(DemoFiles.Agency::sector)
                        .map("early-years"::equals)
                        .orElse(SETTINGS_AT_HOME.contains(job.title()));
            default -> true;
        };
    }

    private static boolean isInItsAudience(Job job, DemoFiles.Course course) {
        return course.audienceGroups().isEmpty() || course.audienceGroups().contains(job.audienceGroup());
    }

    private static boolean isForAnybody(DemoFiles.Course course, Set<String> closedTo) {
        return closedTo.isEmpty()
                && course.programme() != Programme.SAFER
                && course.programme() != Programme.COMMISSIONED;
    }
}
