package org.wherry.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places that are kept for sectors, as freed ones are given to those who wait. */
class KeepingPlacesForSectorsTest {

    private static final long HEALTH = 1;
    private static final long POLICE = 2;
    private static final Instant UNTIL = Instant.parse("2026-04-14T08:00:00Z");

    @Test
    void the_only_free_place_is_kept_from_everybody_else() {
        KeptPlaces kept = free(1);

        assertThat(kept.isClosedTo(POLICE)).isTrue();
        assertThat(kept.isClosedTo(null)).isTrue();
        assertThat(kept.isClosedTo(HEALTH)).isFalse();
        assertThat(kept.keptFromUntil(POLICE)).contains(UNTIL);
    }

    @Test
    void what_is_left_over_is_anybodys_until_it_is_given() {
        KeptPlaces kept = free(2);

        assertThat(kept.isClosedTo(POLICE)).isFalse();
        assertThat(kept.afterOneFor(POLICE).isClosedTo(POLICE)).isTrue();
    }

    @Test
    void once_the_sector_has_its_places_the_rest_is_anybodys() {
        KeptPlaces kept = free(2).afterOneFor(HEALTH);

        assertThat(kept.isNothing()).isTrue();
        assertThat(kept.isClosedTo(POLICE)).isFalse();
    }

    /** One place is kept for health, which holds none yet. */
    private static KeptPlaces free(int places) {
        return new KeptPlaces(places, List.of(new KeptPlaces.Share(HEALTH, 1, 0, UNTIL)));
    }
}
