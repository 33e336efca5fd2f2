package org.wherry.statistics.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * A figure as somebody published it. It is attached once, stands beside ours with its note, and is never recomputed
 * to fit: where the two differ, the reader is told so.
 */
@Entity
@Table(name = "imported_figure")
public class ImportedFigure {

    /** The most characters of a figure's name, and of its value as printed. */
    public static final int LONGEST = 300;

    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 1000;

    private static final int LONGEST_STATEMENT = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "imported_figure_seq")
    @SequenceGenerator(name = "imported_figure_seq", sequenceName = "imported_figure_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private int position;

    @Column(name = "series_id")
    private Long seriesId;

    @Enumerated(EnumType.STRING)
    private Beside beside;

    private String statement;
    private String figure;
    private String published;

    @Column(name = "can_be_computed")
    private boolean computable;

    private String note;

    @Column(name = "as_of")
    private LocalDate asOf;

    protected ImportedFigure() {}

    /**
     * Attaches a published figure.
     *
     * @param position its place among those of the series, or of those without one
     * @param seriesId the series it tells of, or null
     * @param beside what of ours it stands beside
     * @param statement the statement it stands beside, in the questionnaire's words; null unless that is what it does
     * @param figure what it is called
     * @param published its value as printed; a feedback row as 50.8/48.2/0.5/0.0/0.3
     * @param computable whether what was printed is enough to compute it again
     * @param note what a reader has to know about it
     * @param asOf the day it held, or null
     */
    public ImportedFigure(
            int position,
            Long seriesId,
            Beside beside,
            String statement,
            String figure,
            String published,
            boolean computable,
            String note,
            LocalDate asOf) {
        this.position = position;
        this.seriesId = seriesId;
        this.beside = beside;
        this.statement = beside == Beside.STATEMENT ? Text.line(statement, "statement", LONGEST_STATEMENT) : null;
        this.figure = Text.line(figure, "figure", LONGEST);
        this.published = Text.line(published, "published", LONGEST);
        this.computable = computable;
        this.note = Text.required(note, "note", LONGEST_NOTE);
        this.asOf = asOf;
        if (beside != Beside.NOTHING && (seriesId == null || percent().isEmpty())) {
            throw new Refusal(StatisticsRefusal.NOT_A_PRINTED_ROW);
        }
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** What of ours it stands beside. */
    public Beside beside() {
        return beside;
    }

    /** The statement it stands beside, in the questionnaire's words. */
    public Optional<String> statement() {
        return Optional.ofNullable(statement);
    }

    /** What it is called. */
    public String figure() {
        return figure;
    }

    /** Its value as printed. */
    public String published() {
        return published;
    }

    /** Its five cells, where it is a feedback row. */
    public Optional<AnswerPercents> percent() {
        return AnswerPercents.ofPrinted(published);
    }

    /** Whether what was printed is enough to compute it again. */
    public boolean canBeComputed() {
        return computable;
    }

    /** What a reader has to know about it. */
    public String note() {
        return note;
    }

    /** The day it held, where one was printed. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** What of ours a published figure stands beside. */
    public enum Beside {
        /** One statement of a questionnaire. */
        STATEMENT,
        /** All statements pooled. */
        POOLED,
        /** Nothing that is counted here. */
        NOTHING
    }
}
