package org.wherry.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.wherry.common.model.CountyTime;
import org.wherry.common.web.Words;
import org.wherry.people.model.PostDetail;

/** How a post is said on pages. */
@Named("postWords")
@ApplicationScoped
public class PostWords {

    @Inject
    private Clock clock;

    /** Since when, or from when to when. */
    public String when(PostDetail post) {
        String from = Words.shortDay(post.from());
        return post.to()
                .map(to -> Words.say("people.post.fromTo", List.of(from, Words.shortDay(to))))
                .orElseGet(() -> Words.say("people.post.since", from));
    }

    /** Whether it is held now, or will be. */
    public boolean isCurrent(PostDetail post) {
        return post.isCurrentOn(CountyTime.dateOf(clock.instant()));
    }
}
