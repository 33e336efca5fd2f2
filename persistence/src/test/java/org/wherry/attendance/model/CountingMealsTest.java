package org.wherry.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wherry.attendance.model.Menu.Meal;
import org.wherry.people.model.Need;

/** A caterer learns how many eat what, and nothing else about anybody. */
class CountingMealsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2037, 3, 6);

    @Test
    void what_one_person_keeps_together_is_one_meal() {
        Menu menu = menu(Set.of(Need.HALAL, Need.NUT_FREE), Set.of(Need.VEGAN), Set.of(Need.VEGAN, Need.STEP_FREE));

        assertThat(menu.meals())
                .containsExactly(new Meal(Set.of(Need.VEGAN), 2), new Meal(Set.of(Need.HALAL, Need.NUT_FREE), 1));
        assertThat(menu.withoutDiet()).isEqualTo(7);
    }

    @Test
    void what_is_not_about_food_is_not_told() {
        Menu menu = menu(Set.of(Need.SIGN_LANGUAGE), Set.of(Need.QUIET));

        assertThat(menu.meals()).isEmpty();
        assertThat(menu.withoutDiet()).isEqualTo(10);
    }

    @Test
    void whoever_supports_a_delegate_eats_too() {
        assertThat(menu(Set.of(Need.COMPANION)).eating()).isEqualTo(11);
    }

    @Test
    void the_caterer_can_be_told_until_the_end_of_the_last_day() {
        assertThat(menu().isOpen(FRIDAY)).isTrue();
        assertThat(menu().isOpen(FRIDAY.plusDays(1))).isFalse();
    }

    @SafeVarargs
    private static Menu menu(Set<Need>... needs) {
        return Menu.of(FRIDAY, 10, List.of(needs), 0);
    }
}
