package org.wherry.scheduling.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.wherry.catalogue.model.Programme;
import org.wherry.catalogue.service.TopicService;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.Coverage;
import org.wherry.scheduling.model.CoverageBy;
import org.wherry.scheduling.model.Coverages;

/** What the offer covers, and where it has gaps. It tells of no person. */
@Stateless
@DenyAll
public class CoverageService {

    @Inject
    private Coverages coverages;

    @Inject
    private TopicService topics;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** For each topic the courses on offer and their dates to come, by programme or by audience group. */
    @RolesAllowed({Roles.COORDINATOR, Roles.ANALYST, Roles.GROUP_MEMBER, Roles.SYSTEM})
    public Coverage coverage(CoverageBy by) {
        List<String> columns = by == CoverageBy.PROGRAMME
                ? Arrays.stream(Programme.values()).map(Programme::name).toList()
                : directory.audienceGroups().stream()
                        .map(group -> String.valueOf(group.number()))
                        .toList();
        return coverages.of(by, topics.tags(), columns, clock.instant());
    }
}
