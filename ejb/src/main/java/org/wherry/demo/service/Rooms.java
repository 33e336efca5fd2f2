package org.wherry.demo.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wherry.demo.service.PlannedSession.Day;

/** Where and when a session can be held and who can lead it: rooms, usual times and trainers, none taken twice a day. */
final class Rooms {

    private static final String OUTSIDE = "outside";

    private final DemoFiles files;
    private final List<Inhabitant> trainers;
    private final Diaries diaries;
    private final Dice dice;
    private final Map<String, Integer> used = new HashMap<>();

    Rooms(DemoFiles files, List<Inhabitant> trainers, Diaries diaries, Dice dice) {
        this.files = files;
        this.trainers = trainers;
        this.diaries = diaries;
        this.dice = dice;
    }

    /** Takes a room of the county that is free on the days and holds so many; those least used come first. */
    Optional<String> takeRoom(int capacity, List<LocalDate> days) {
        Optional<String> room = dice.shuffled(files.venues()).stream()
                .filter(venue ->
                        venue.capacity() >= capacity && !venue.locality().equals(OUTSIDE))
                .filter(venue -> diaries.isFree(venue.key(), days))
                .map(DemoFiles.Venue::key)
                .min((one, other) -> used.getOrDefault(one, 0) - used.getOrDefault(other, 0));
        room.ifPresent(key -> take(key, days));
        return room;
    }

    /** Enters that a room is taken. */
    void take(String room, List<LocalDate> days) {
        used.merge(room, days.size(), Integer::sum);
        diaries.take(room, days);
    }

    /** Takes a trainer who is free on the days. */
    int takeTrainer(List<LocalDate> days) {
        int trainer = dice.shuffled(trainers).stream()
                .map(Inhabitant::number)
                .filter(number -> diaries.isFree(number, days))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No trainer is free on " + days));
        return takeTrainer(trainer, days);
    }

    /** Takes a certain trainer, who has nothing else on the days. */
    int takeTrainer(int trainer, List<LocalDate> days) {
        if (!diaries.isFree(trainer, days)) {
            throw new IllegalStateException("The trainer is not free on " + days);
        }
        diaries.take(trainer, days);
        return trainer;
    }

    /** The days of a course from its first, at one of the times that are usual for its format. */
    List<Day> days(DemoFiles.Course course, LocalDate first) {
        List<DemoFiles.Times> usual = files.times().stream()
                .filter(times -> times.format().equals(course.format())
                        && times.hoursPerDay().compareTo(course.hoursPerDay()) == 0)
                .toList();
        if (usual.isEmpty()) {
            throw new IllegalArgumentException("session-times.csv has no times for " + course.format());
        }
        DemoFiles.Times times = dice.pick(usual, DemoFiles.Times::weight);
        return dates(course, first).stream()
                .map(date -> new Day(date, times.start(), times.end()))
                .toList();
    }

    /** The dates of a course from its first; a second day follows at once, or after the weekend. */
    static List<LocalDate> dates(DemoFiles.Course course, LocalDate first) {
        return Stream.iterate(first, day -> Workdays.from(day.plusDays(1)))
                .limit(course.days())
                .toList();
    }
}
