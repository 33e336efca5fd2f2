package org.wherry.demo.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What has been written down so far, and under which ids: the files' keys and the inhabitants' numbers lead to them. */
final class Known {

    private final Map<String, UUID> agencies = new HashMap<>();
    private final Map<String, UUID> venues = new HashMap<>();
    private final Map<String, UUID> courses = new HashMap<>();
    private final Map<String, UUID> series = new HashMap<>();
    private final Map<Integer, UUID> people = new HashMap<>();
    private final Map<Integer, Inhabitant> inhabitants = new HashMap<>();
    private final Map<Integer, List<UUID>> posts = new HashMap<>();

    void agency(String key, UUID id) {
        agencies.put(key, id);
    }

    void venue(String key, UUID id) {
        venues.put(key, id);
    }

    void course(String key, UUID id) {
        courses.put(key, id);
    }

    void series(String key, UUID id) {
        series.put(key, id);
    }

    void person(Inhabitant person, UUID id) {
        people.put(person.number(), id);
        inhabitants.put(person.number(), person);
    }

    void posts(Inhabitant person, List<UUID> ids) {
        posts.put(person.number(), List.copyOf(ids));
    }

    boolean hasSeries(String key) {
        return series.containsKey(key);
    }

    UUID agency(String key) {
        return found(agencies.get(key), "agency " + key);
    }

    UUID venue(String key) {
        return found(venues.get(key), "venue " + key);
    }

    UUID course(String key) {
        return found(courses.get(key), "course " + key);
    }

    UUID series(String key) {
        return found(series.get(key), "series " + key);
    }

    UUID person(int number) {
        return found(people.get(number), "person " + number);
    }

    /** The post that somebody comes for, where it is one. */
    Optional<UUID> post(PlannedSession.Booker booker) {
        return booker.job().map(job -> posts.get(booker.person()).get(job));
    }

    /** The agency that somebody comes for, where it is one. */
    Optional<UUID> agency(PlannedSession.Booker booker) {
        return booker.job()
                .flatMap(job -> inhabitants.get(booker.person()).jobs().get(job).agency())
                .map(this::agency);
    }

    private static UUID found(UUID id, String what) {
        if (id == null) {
            throw new IllegalArgumentException("The demo files name an unknown " + what + ".");
        }
        return id;
    }
}
