package org.wherry.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wherry.attendance.model.SessionPack.Seat;

/** People of one agency sit at as many tables as can be. */
class MixingAgenciesAtTablesTest {

    private static final int SEATS = 6;

    @Test
    void nobody_needs_no_table() {
        assertThat(TableGroup.mix(List.of(), SEATS)).isEmpty();
    }

    @Test
    void no_table_has_more_of_an_agency_than_its_share_and_none_is_larger_than_another_by_more_than_one() {
        List<Expected> people = new ArrayList<>();
        people.addAll(of("County council", 11));
        people.addAll(of("Health trust", 7));
        people.addAll(of("Police", 5));
        people.addAll(of("Charity", 2));

        List<TableGroup> tables = TableGroup.mix(people, SEATS);

        assertThat(tables).hasSize(5);
        assertThat(tables).extracting(table -> table.seats().size()).containsOnly(5);
        for (TableGroup table : tables) {
            var agencies = table.seats().stream().collect(Collectors.groupingBy(Seat::agency, Collectors.counting()));
            assertThat(agencies.getOrDefault("County council", 0L)).isBetween(2L, 3L);
            assertThat(agencies.getOrDefault("Health trust", 0L)).isBetween(1L, 2L);
            assertThat(agencies.getOrDefault("Police", 0L)).isEqualTo(1);
            assertThat(agencies.getOrDefault("Charity", 0L)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void tables_differ_by_one_seat_where_the_numbers_do_not_go_up() {
        assertThat(TableGroup.mix(of("Police", 13), SEATS))
                .extracting(table -> table.seats().size())
                .containsExactly(5, 4, 4);
    }

    @Test
    void the_same_people_sit_in_the_same_way_in_whichever_order_they_come() {
        List<Expected> people = new ArrayList<>(of("Police", 9));
        people.addAll(of(null, 4));
        List<TableGroup> before = TableGroup.mix(people, SEATS);

        Collections.shuffle(people, new Random(7));

        assertThat(TableGroup.mix(people, SEATS)).isEqualTo(before);
    }

    @Test
    void a_seat_is_kept_without_a_name_for_whoever_is_protected_or_under_eighteen() {
        List<Expected> people = List.of(
                new Expected(UUID.randomUUID(), "Ann", "Police", true, false),
                new Expected(UUID.randomUUID(), "Ben", "Police", false, true),
                new Expected(UUID.randomUUID(), "Zoe", "Police", false, false));

        assertThat(TableGroup.mix(people, SEATS).get(0).seats())
                .containsExactly(new Seat("Zoe", "Police"), new Seat(null, null), new Seat(null, null));
    }

    private static List<Expected> of(String agency, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Expected(new UUID(1, i), "Person " + agency + " " + i, agency, false, false))
                .toList();
    }
}
