package org.wherry.demo.service;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who, and which room, is taken on which day; nobody is planned twice on one day, so that no bookings clash. */
final class Diaries {

    private final Map<LocalDate, BitSet> people = new HashMap<>();
    private final Map<LocalDate, Set<String>> rooms = new HashMap<>();

    boolean isFree(int person, Collection<LocalDate> days) {
        return days.stream()
                .noneMatch(day -> people.containsKey(day) && people.get(day).get(person));
    }

    void take(int person, Collection<LocalDate> days) {
        days.forEach(day -> people.computeIfAbsent(day, none -> new BitSet()).set(person));
    }

    boolean isFree(String room, Collection<LocalDate> days) {
        return days.stream().noneMatch(day -> rooms.getOrDefault(day, Set.of()).contains(room));
    }

    void take(String room, Collection<LocalDate> days) {
        days.forEach(day -> rooms.computeIfAbsent(day, none -> new HashSet<>()).add(room));
    }
}
