package org.wherry.booking.service;

import java.util.List;
import org.wherry.booking.model.Judgement;
import org.wherry.booking.model.PlaceAsked;
import org.wherry.people.model.PostCard;
import org.wherry.scheduling.model.CourseSession;

/**
 * A wish for a place with everything that the rules look at.
 *
 * @param delegate who would come (id inside)
 * @param asked what the rules look at
 * @param posts under which the delegate could come, the longest held first
 * @param post the one of them under which they would, or null
 * @param judgement what the rules say
 */
record Wish(long delegate, PlaceAsked asked, List<PostCard> posts, PostCard post, Judgement judgement) {

    CourseSession session() {
        return asked.session();
    }

    Long postId() {
        return post == null ? null : post.id();
    }
}
