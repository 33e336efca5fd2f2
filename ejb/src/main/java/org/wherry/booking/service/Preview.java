package org.wherry.booking.service;

import java.util.List;
import java.util.Optional;
import org.wherry.booking.model.Judgement;
import org.wherry.booking.model.SessionDetail;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.PostCard;
import org.wherry.scheduling.model.Price;

/**
 * What somebody checks before they book; nothing is held for them yet.
 *
 * @param session the session
 * @param posts under which they could come, the longest held first
 * @param judgement what the rules of a place say, as things stand
 * @param full whether they would wait
 * @param price what the place costs; nothing where it costs nothing
 */
public record Preview(
        SessionDetail session, List<PostCard> posts, Judgement judgement, boolean full, Optional<Price> price) {

    /** Why they could not book or wait, as things stand. */
    public Optional<Refusal> refusal() {
        return judgement.refusal();
    }
}
