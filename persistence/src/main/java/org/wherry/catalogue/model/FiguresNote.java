package org.wherry.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.wherry.common.model.Period;
import org.wherry.common.model.Text;

/** What a reader of a course's figures has to know: runs that nobody counted, and where numbers come from. */
@Embeddable
class FiguresNote {

    @Column(name = "runs_unrecorded_from")
    private LocalDate from;

    @Column(name = "runs_unrecorded_to")
    private LocalDate to;

    @Column(name = "figures_note")
    private String words;

    protected FiguresNote() {}

    FiguresNote(Period runsUnrecorded, String words) {
        from = runsUnrecorded == null ? null : runsUnrecorded.from();
        to = runsUnrecorded == null ? null : runsUnrecorded.to();
        this.words = Text.optional(words, "figuresNote", Course.NOTE_MAX);
    }

    Optional<Period> runsUnrecorded() {
        return from == null ? Optional.empty() : Optional.of(new Period(from, to));
    }

    Optional<String> words() {
        return Optional.ofNullable(words);
    }
}
