package org.wherry.attendance.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wherry.people.model.Need;

/**
 * What a caterer has to know: how many eat what, and by when it has to be said. It knows no names, and no words that
 * people wrote.
 *
 * @param cutOff the last day on which the caterer can be told
 * @param people how many delegates come
 * @param companions how many of them bring somebody who supports them
 * @param meals how many keep which diets, the most frequent first; each delegate counts in one of them at most
 * @param sinceCutOff how many places were confirmed after that day
 */
public record Menu(LocalDate cutOff, int people, int companions, List<Meal> meals, long sinceCutOff) {

    /**
     * One kind of meal.
     *
     * @param diets what it has to suit, all at once
     * @param people how many eat it
     */
    public record Meal(Set<Need> diets, int people) {
        /** Copies the diets, in their order. */
        public Meal {
            diets = java.util.Collections.unmodifiableSet(EnumSet.copyOf(diets));
        }
    }

    /** Copies the meals. */
    public Menu {
        meals = List.copyOf(meals);
    }

    /**
     * Counts what delegates need; what is not about food stays out.
     *
     * @param people how many delegates come
     * @param needs what those need who said so
     */
    public static Menu of(LocalDate cutOff, int people, List<Set<Need>> needs, long sinceCutOff) {
        Map<Set<Need>, Integer> counted = new HashMap<>();
        int companions = 0;
        for (Set<Need> each : needs) {
            Set<Need> diets = EnumSet.noneOf(Need.class);
            each.stream().filter(Need::isDiet).forEach(diets::add);
            if (!diets.isEmpty()) {
                counted.merge(diets, 1, Integer::sum);
            }
            companions += each.contains(Need.COMPANION) ? 1 : 0;
        }
        List<Meal> meals = new ArrayList<>();
        counted.forEach((diets, number) -> meals.add(new Meal(diets, number)));
        meals.sort(Comparator.comparingInt(Meal::people).reversed().thenComparing(meal -> Need.join(meal.diets())));
        return new Menu(cutOff, people, companions, meals, sinceCutOff);
    }

    /** How many delegates keep no diet that we know of. */
    public int withoutDiet() {
        return people - meals.stream().mapToInt(Meal::people).sum();
    }

    /** How many eat, those who support somebody included. */
    public int eating() {
        return people + companions;
    }

    /** Whether the caterer can still be told on a day. */
    public boolean isOpen(LocalDate today) {
        return !today.isAfter(cutOff);
    }
}
