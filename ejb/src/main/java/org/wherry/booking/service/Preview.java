package org.wherry.booking.service;

import java.util.List;
import java.util.Optional;
import org.wherry.booking.model.SessionDetail;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.PostCard;

/**
 * What somebody checks before they book; nothing is held for them yet.
 *
 * @param session the session
 * @param posts under which they could come, the longest held first
 * @param refusal why they could not book or wait, as things stand
 * @param full whether they would wait
 */
public record Preview(SessionDetail session, List<PostCard> posts, Optional<Refusal> refusal, boolean full) {}
