package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wherry.booking.model.Demands;
import org.wherry.booking.model.KeptPlaces;
import org.wherry.people.model.PostCard;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.Openness;
import org.wherry.scheduling.model.Share;
import org.wherry.scheduling.service.NetworkService;

/** Says whom a session is open to, and which of its places are kept for some. */
@ApplicationScoped
public class Admissions {

    @Inject
    private Directory directory;

    @Inject
    private NetworkService networks;

    @Inject
    private Demands demands;

    /** Whether somebody (id inside) may come, under one of their posts or null. */
    boolean admits(CourseSession session, long delegate, PostCard post) {
        return switch (session.openness()) {
            case ALL -> true;
            case AGENCIES -> post != null && admitsAgency(session, post.agencyId());
            case NETWORK -> networks.networksOf(delegate).stream().anyMatch(session.networks()::contains);
            case INVITED -> directory.samePerson(delegate).stream().anyMatch(session.invited()::contains);
        };
    }

    /** Whether an agency (id inside, or null) may send whom it likes. */
    boolean admitsAgency(CourseSession session, Long agency) {
        return session.openness() == Openness.ALL
                || session.openness() == Openness.AGENCIES
                        && agency != null
                        && admitted(session).contains(agency);
    }

    /** Those of somebody's posts under which they could come to a session. */
    List<PostCard> fitting(CourseSession session, List<PostCard> held) {
        if (session.openness() != Openness.AGENCIES) {
            return held;
        }
        Set<Long> admitted = admitted(session);
        return held.stream().filter(post -> admitted.contains(post.agencyId())).toList();
    }

    /**
     * What is kept for sectors just now.
     *
     * @param free how many places are free
     */
    KeptPlaces kept(CourseSession session, int free, Instant now) {
        List<Share> shares =
                session.shares().stream().filter(share -> share.isKept(now)).toList();
        if (shares.isEmpty()) {
            return KeptPlaces.none();
        }
        Map<Long, Long> held = demands.heldBySector(session.id());
        return new KeptPlaces(
                free,
                shares.stream()
                        .map(share -> new KeptPlaces.Share(
                                share.sector(), share.places(), held.getOrDefault(share.sector(), 0L), share.until()))
                        .toList());
    }

    private Set<Long> admitted(CourseSession session) {
        return session.openTo().stream()
                .flatMap(agency -> directory.below(agency).stream())
                .collect(Collectors.toSet());
    }
}
