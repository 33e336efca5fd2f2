package org.wherry.scheduling.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wherry.scheduling.model.BespokeBrief;
import org.wherry.scheduling.model.BespokeState;
import org.wherry.scheduling.model.BespokeStep;

/**
 * A request for a bespoke session, with all that was said about it.
 *
 * @param id the id outside
 * @param version what a change of it has to name
 * @param agency the agency's id outside
 * @param agencyName its name
 * @param course the course's id outside, or null while none is named
 * @param title the course's title, or the subject in words
 * @param askedBy who asked, by name
 * @param brief what is asked for
 * @param session the session that answers it, or null
 * @param yours whether the caller speaks for the agency
 * @param changeable whether what is asked for can still be changed
 * @param steps what was done and said, the first first
 */
public record BespokeDetail(
        UUID id,
        long version,
        BespokeState state,
        UUID agency,
        String agencyName,
        UUID course,
        String title,
        Instant askedAt,
        String askedBy,
        BespokeBrief brief,
        Answer session,
        boolean yours,
        boolean changeable,
        List<Said> steps) {

    /**
     * A session that was made for it.
     *
     * @param id the session's id outside
     * @param inProgramme whether the agency can see and book it
     */
    public record Answer(UUID id, LocalDate firstDay, boolean inProgramme) {}

    /** What somebody (null for a job) did or said (null for nothing), and the session that it was about, or null. */
    public record Said(BespokeStep.Deed deed, Instant at, String by, String words, Answer session) {}

    /** Whether somebody still has to do something about it. */
    public boolean open() {
        return state.isOpen();
    }
}
