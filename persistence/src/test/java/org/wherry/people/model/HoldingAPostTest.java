package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.Refusal;

/** A post from its first day to its last. */
class HoldingAPostTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 2);

    private final Person teacher = new Person("Tomos Ellis", null);
    private final Person head = new Person("Ann Loveday", null);
    private final Post post = new Post(teacher, null, "Supply teacher", null, null, null, FIRST);

    @Test
    void it_is_held_from_the_first_day_to_the_last_both_included() {
        post.change("Supply teacher", null, null, head, FIRST, FIRST.plusDays(9));

        assertThat(post.isHeldOn(FIRST.minusDays(1))).isFalse();
        assertThat(post.isHeldOn(FIRST)).isTrue();
        assertThat(post.isHeldOn(FIRST.plusDays(9))).isTrue();
        assertThat(post.isHeldOn(FIRST.plusDays(10))).isFalse();
    }

    @Test
    void it_ends_on_its_first_day_or_later() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> post.change("Supply teacher", null, null, null, FIRST, FIRST.minusDays(1)));

        assertThat(refusal.reason()).isEqualTo(PeopleRefusal.ENDS_BEFORE_IT_BEGINS);
        assertThat(post.to()).isEmpty();
        assertThatNoException().isThrownBy(() -> post.change("Supply teacher", null, null, null, FIRST, FIRST));
    }

    @Test
    void nobody_leads_themselves() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> post.change("Supply teacher", null, null, teacher, FIRST, null));

        assertThat(refusal.reason()).isEqualTo(PeopleRefusal.OWN_MANAGER);
        assertThat(post.manager()).isEmpty();
    }
}
