package org.wherry.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.attendance.model.Mark;
import org.wherry.attendance.model.RegisterSheet;

/** Only what was tapped is sent, and marking the rest leaves alone whoever has a mark. */
class RegisterLineTest {

    private static final UUID DAY = UUID.randomUUID();

    @Test
    void a_line_that_nobody_touched_is_not_changed() {
        assertThat(line(Map.of()).isChanged()).isFalse();
        assertThat(line(Map.of(DAY, Mark.PARTLY)).isChanged()).isFalse();
    }

    @Test
    void another_mark_is_a_change_and_the_same_one_is_none() {
        RegisterLine line = line(Map.of(DAY, Mark.PARTLY));
        line.setMark(Mark.ATTENDED);
        assertThat(line.isChanged()).isTrue();
        line.setMark(Mark.PARTLY);
        assertThat(line.isChanged()).isFalse();
    }

    @Test
    void the_rest_are_those_without_a_mark_on_this_day() {
        RegisterLine marked = line(Map.of(DAY, Mark.NO_SHOW));
        RegisterLine markedOnAnotherDay = line(Map.of(UUID.randomUUID(), Mark.NO_SHOW));
        marked.attendUnlessMarked();
        markedOnAnotherDay.attendUnlessMarked();
        assertThat(marked.getMark()).isEqualTo(Mark.NO_SHOW);
        assertThat(markedOnAnotherDay.getMark()).isEqualTo(Mark.ATTENDED);
    }

    private static RegisterLine line(Map<UUID, Mark> marks) {
        return new RegisterLine(
                new RegisterSheet.Line(UUID.randomUUID(), "Llŷr O’Neill", null, "ABCDEFGH12", false, marks), DAY);
    }
}
