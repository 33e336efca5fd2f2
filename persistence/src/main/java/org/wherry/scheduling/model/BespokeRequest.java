package org.wherry.scheduling.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.Refusal;

/**
 * An agency asks for a session of its own.
 *
 * <p>Somebody asks for it on behalf of the agency, and may change what they ask for while nobody has answered. The
 * training team may ask back, and the agency answers. In the end a session is made for it, or the team declines, or the
 * agency withdraws it. When that session is called off, the request is open again. All that was done and said stays.
 */
@Entity
@Table(name = "bespoke_request")
public class BespokeRequest {

    @Id
    @SequenceGenerator(name = "bespoke_request_seq", sequenceName = "bespoke_request_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bespoke_request_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Embedded
    private BespokeBrief brief;

    @Enumerated(EnumType.STRING)
    private BespokeState state = BespokeState.ASKED;

    @Column(name = "session_id")
    private Long sessionId;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<BespokeStep> steps = new ArrayList<>();

    @Version
    private long version;

    protected BespokeRequest() {}

    /** Somebody (id inside) asks on behalf of an agency (id inside). */
    public BespokeRequest(long agency, long by, BespokeBrief brief, Instant now) {
        brief.refuseUnlessAhead(CountyTime.dateOf(now));
        this.agencyId = agency;
        this.askedBy = by;
        this.brief = brief;
        this.askedAt = now;
        note(BespokeStep.Deed.ASKED, by, null, now);
    }

    /** The agency asks for something else, as long as nobody has answered. */
    public void change(BespokeBrief other, long by, Instant now) {
        refuseUnlessOpen();
        if (isAnswered()) {
            throw new Refusal(BespokeRefusal.ANSWERED_ALREADY);
        }
        other.refuseUnlessAhead(CountyTime.dateOf(now));
        brief = other;
        note(BespokeStep.Deed.CHANGED, by, null, now);
    }

    /** The training team asks something back, and waits for the agency. */
    public void ask(String question, Long by, Instant now) {
        refuseUnlessOpen();
        state = BespokeState.QUESTION;
        note(BespokeStep.Deed.QUESTION, by, question, now);
    }

    /** The agency says something: that answers the question, where there is one. Returns which it was. */
    public BespokeStep.Deed say(String words, long by, Instant now) {
        refuseUnlessOpen();
        BespokeStep.Deed deed = state == BespokeState.QUESTION ? BespokeStep.Deed.ANSWER : BespokeStep.Deed.ADDED;
        note(deed, by, words, now);
        state = BespokeState.ASKED;
        return deed;
    }

    /** The training team says something that needs no answer, whatever became of the request. */
    public void comment(String words, Long by, Instant now) {
        note(BespokeStep.Deed.COMMENT, by, words, now);
    }

    /** The training team names the course (its id inside) that it comes to. */
    public void name(long course, Long by, Instant now) {
        refuseUnlessOpen();
        brief.comesTo(course);
        note(BespokeStep.Deed.COURSE_NAMED, by, null, now);
    }

    /** The course (its id inside) of which a session can be made for it now. */
    public long courseToDate() {
        refuseUnlessOpen();
        return brief.course().orElseThrow(() -> new Refusal(BespokeRefusal.COURSE_NEEDED));
    }

    /** A session (its id inside) was made for it. */
    public void date(long session, Long by, Instant now) {
        courseToDate();
        state = BespokeState.DATED;
        sessionId = session;
        note(BespokeStep.Deed.DATED, by, null, now);
    }

    /** The session that was made for it is called off: it waits for another. */
    public void lose(Long by, String why, Instant now) {
        if (state == BespokeState.DATED) {
            note(BespokeStep.Deed.CALLED_OFF, by, why, now);
            state = BespokeState.ASKED;
            sessionId = null;
        }
    }

    /** The training team says no, and why. */
    public void decline(String why, Long by, Instant now) {
        refuseUnlessOpen();
        state = BespokeState.DECLINED;
        note(BespokeStep.Deed.DECLINED, by, why, now);
    }

    /** The agency wants it no more; why may stay open. */
    public void withdraw(String why, long by, Instant now) {
        refuseUnlessOpen();
        state = BespokeState.WITHDRAWN;
        note(BespokeStep.Deed.WITHDRAWN, by, why, now);
    }

    private void refuseUnlessOpen() {
        if (state == BespokeState.DATED) {
            throw new Refusal(BespokeRefusal.DATED_ALREADY);
        }
        if (!state.isOpen()) {
            throw new Refusal(BespokeRefusal.NOT_OPEN);
        }
    }

    private void note(BespokeStep.Deed deed, Long by, String words, Instant now) {
        steps.add(new BespokeStep(this, deed, by, words, sessionId, now));
    }

    /** Whether somebody of the training team has dealt with it: from then on it changes by words alone. */
    public boolean isAnswered() {
        return steps.stream().map(BespokeStep::deed).anyMatch(BespokeStep.Deed::answers);
    }

    public Long id() {
        return id;
    }

    public UUID publicId() {
        return publicId;
    }

    public long version() {
        return version;
    }

    /** For which agency (id inside) it was asked for. */
    public long agencyId() {
        return agencyId;
    }

    /** Who asked for it (id inside). */
    public long askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** What is asked for. */
    public BespokeBrief brief() {
        return brief;
    }

    public BespokeState state() {
        return state;
    }

    /** The session (id inside) that answers it. */
    public Optional<Long> session() {
        return Optional.ofNullable(sessionId);
    }

    /** What was done and said, the first first. */
    public List<BespokeStep> steps() {
        return List.copyOf(steps);
    }
}
