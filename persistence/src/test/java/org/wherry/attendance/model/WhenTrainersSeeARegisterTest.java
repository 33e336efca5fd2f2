package org.wherry.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.CountyTime;

class WhenTrainersSeeARegisterTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 21);
    private static final Instant CLOSED = Instant.parse("2026-05-21T16:00:00Z");

    @Test
    void fromFourteenDaysBefore() {
        assertThat(session("PUBLISHED", null).isOpenToTrainers(on(FIRST.minusDays(15))))
                .isFalse();
        assertThat(session("PUBLISHED", null).isOpenToTrainers(on(FIRST.minusDays(14))))
                .isTrue();
    }

    @Test
    void untilFourteenDaysAfterOnceItIsClosed() {
        assertThat(session("COMPLETED", CLOSED).isOpenToTrainers(on(LAST.plusDays(14))))
                .isTrue();
        assertThat(session("COMPLETED", CLOSED).isOpenToTrainers(on(LAST.plusDays(15))))
                .isFalse();
    }

    @Test
    void forAsLongAsItIsOpen() {
        assertThat(session("PUBLISHED", null).isOpenToTrainers(on(LAST.plusDays(90))))
                .isTrue();
    }

    @Test
    void notForEverWhenTheSessionWasCalledOff() {
        assertThat(session("CALLED_OFF", null).isOpenToTrainers(on(LAST.plusDays(90))))
                .isFalse();
    }

    private static TaughtSession session(String state, Instant closedAt) {
        return new TaughtSession(1, UUID.randomUUID(), "Neglect", state, FIRST, LAST, null, 12, closedAt);
    }

    private static Instant on(LocalDate day) {
        return CountyTime.at(day, LocalTime.NOON);
    }
}
