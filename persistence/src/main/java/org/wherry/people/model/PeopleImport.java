package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * A file of people on its way into the county.
 *
 * <p>It is uploaded, its columns are given their meaning, and a dry run says what it would do. Then whoever uploaded it
 * plans it, and a worker enters all of its rows in one transaction: a node that dies meanwhile leaves nothing behind,
 * and another begins anew once the lease is over. When it is over, its content is forgotten; the counts and the rows
 * that were left out stay.
 */
@Entity
@Table(name = "people_import")
public class PeopleImport {

    /** The most bytes of a file. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** The most rows of a file, the heading not counted. */
    public static final int MOST_ROWS = 20_000;

    /** The most columns of a file. */
    public static final int MOST_COLUMNS = 50;

    /** How often a worker begins before it is given up as failed. */
    public static final int MOST_ATTEMPTS = 5;

    /** What the file's bytes mean. */
    public enum Encoding {
        /** What every system can write. */
        UTF_8,
        /** What older spreadsheet programs write on Windows. */
        WINDOWS_1252
    }

    /** What is done about rows with a problem. */
    public enum BadRows {
        /** With one of them, no row is entered. */
        REFUSE_ALL,
        /** They are left out. */
        SKIP
    }

    /** How far it has come. */
    public enum State {
        UPLOADED,
        PLANNED,
        DONE,
        /** Nothing was entered, because a row had a problem. */
        REFUSED,
        GIVEN_UP,
        /** Begun too often without coming to its end. */
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_import_seq")
    @SequenceGenerator(name = "people_import_seq", sequenceName = "people_import_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "asked_by")
    private long askedBy;

    private boolean anywhere;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private Encoding charset;

    @Column(name = "row_count")
    private int rowCount;

    private String mapping;

    @Enumerated(EnumType.STRING)
    @Column(name = "bad_rows")
    private BadRows badRows;

    @Enumerated(EnumType.STRING)
    private State state = State.UPLOADED;

    private int attempt;

    @Column(name = "rows_done")
    private int rowsDone;

    private int entered;
    private int known;
    private int bad;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Version
    private long version;

    protected PeopleImport() {}

    /**
     * Takes a file in.
     *
     * @param askedBy the id inside of whoever uploaded it
     * @param anywhere whether they may enter people for every agency
     * @param rowCount how many rows it has, the heading not counted
     */
    public PeopleImport(
            long askedBy,
            boolean anywhere,
            String fileName,
            Encoding charset,
            int rowCount,
            ImportMapping guessed,
            Instant now) {
        this.askedBy = askedBy;
        this.anywhere = anywhere;
        this.fileName = Text.line(fileName, "fileName", 200);
        this.charset = charset;
        this.rowCount = rowCount;
        this.mapping = guessed.asText();
        this.madeAt = now;
    }

    /** Says what its columns mean. */
    public void map(ImportMapping meaning, int width) {
        require(State.UPLOADED);
        meaning.requireFor(width, anywhere);
        mapping = meaning.asText();
    }

    /** Lets it be entered as soon as a worker is free. */
    public void plan(BadRows choice, int width, Instant now) {
        require(State.UPLOADED);
        mapping().requireFor(width, anywhere);
        badRows = choice;
        state = State.PLANNED;
        plannedAt = now;
    }

    /** Begins, or begins anew, for a worker that has until then; says which attempt it is. */
    public int begin(Instant until) {
        require(State.PLANNED);
        attempt++;
        rowsDone = 0;
        leasedUntil = until;
        return attempt;
    }

    /** Whether an attempt is still the one that counts: a worker that was too slow has lost it to another. */
    public boolean isInHands(int of) {
        return state == State.PLANNED && attempt == of;
    }

    /** It has come to its end. */
    public void finish(ImportCounts counts, Instant now) {
        require(State.PLANNED);
        boolean refused = counts.bad() > 0 && badRows == BadRows.REFUSE_ALL;
        rowsDone = rowCount;
        entered = refused ? 0 : counts.entered();
        known = counts.known();
        bad = counts.bad();
        end(refused ? State.REFUSED : State.DONE, now);
    }

    /** Whoever uploaded it thinks better of it. */
    public void giveUp(Instant now) {
        require(State.UPLOADED);
        end(State.GIVEN_UP, now);
    }

    /** No worker brought it to its end. */
    public void fail(Instant now) {
        end(State.FAILED, now);
    }

    private void end(State how, Instant now) {
        state = how;
        finishedAt = now;
        leasedUntil = null;
    }

    private void require(State needed) {
        if (state != needed) {
            throw new Refusal(ImportRefusal.IMPORT_IS_OVER);
        }
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** The id inside of whoever uploaded it. */
    public long askedBy() {
        return askedBy;
    }

    /** Whether it may enter people for every agency. */
    public boolean isAnywhere() {
        return anywhere;
    }

    /** What the bytes mean. */
    public Encoding charset() {
        return charset;
    }

    /** What the columns mean. */
    public ImportMapping mapping() {
        return ImportMapping.ofText(mapping);
    }

    /** What is done about rows with a problem, once that was chosen. */
    public Optional<BadRows> badRows() {
        return Optional.ofNullable(badRows);
    }

    /** Whether it was begun so often that something must be wrong. */
    public boolean isHopeless() {
        return attempt >= MOST_ATTEMPTS;
    }

    /** How far it has come, as it is shown. */
    public ImportCard card() {
        return new ImportCard(
                publicId,
                fileName,
                state,
                rowCount,
                rowsDone,
                new ImportCounts(entered, known, bad),
                madeAt,
                Optional.ofNullable(finishedAt));
    }
}
