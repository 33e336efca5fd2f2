package org.wherry.attendance.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wherry.attendance.model.SessionPack.Seat;

/**
 * Those who sit at one table.
 *
 * @param number of the table, from 1
 * @param seats by name; those whose names are not on shared lists come last
 */
public record TableGroup(int number, List<Seat> seats) {

    /** The fewest seats at a table. */
    public static final int FEWEST_SEATS = 2;

    /** The most seats at a table. */
    public static final int MOST_SEATS = 20;

    private static final Comparator<Expected> BY_NAME =
            Comparator.comparing(Expected::name).thenComparing(Expected::person);

    /** Copies the list. */
    public TableGroup {
        seats = List.copyOf(seats);
    }

    /**
     * Seats people so that each meets as many other agencies as can be.
     *
     * <p>People are dealt to the tables like cards, agency after agency, the largest first. Of an agency with k people,
     * no table of n gets more than k divided by n, rounded up, and no table is larger than another by more than one.
     * The same people are always seated in the same way, in whichever order they come.
     *
     * @param people who comes
     * @param most how many seats a table has, from {@value #FEWEST_SEATS} to {@value #MOST_SEATS}
     */
    public static List<TableGroup> mix(List<Expected> people, int most) {
        int tables = (people.size() + most - 1) / most;
        List<List<Expected>> dealt = IntStream.range(0, tables)
                .<List<Expected>>mapToObj(table -> new ArrayList<>())
                .toList();
        List<Expected> order = agencyByAgency(people);
        for (int i = 0; i < order.size(); i++) {
            dealt.get(i % tables).add(order.get(i));
        }
        return IntStream.range(0, tables)
                .mapToObj(table -> new TableGroup(table + 1, seats(dealt.get(table))))
                .toList();
    }

    private static List<Expected> agencyByAgency(List<Expected> people) {
        Map<String, Long> sizes =
                people.stream().collect(Collectors.groupingBy(TableGroup::agency, Collectors.counting()));
        Function<Expected, Long> size = person -> sizes.get(agency(person));
        return people.stream()
                .sorted(Comparator.comparing(size)
                        .reversed()
                        .thenComparing(TableGroup::agency)
                        .thenComparing(BY_NAME))
                .toList();
    }

    private static List<Seat> seats(List<Expected> people) {
        return people.stream()
                .sorted(Comparator.comparing(Expected::isOnSharedLists)
                        .reversed()
                        .thenComparing(BY_NAME))
                .map(Seat::of)
                .toList();
    }

    private static String agency(Expected person) {
        return person.agency() == null ? "" : person.agency();
    }
}
