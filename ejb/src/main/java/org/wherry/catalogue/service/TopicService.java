package org.wherry.catalogue.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wherry.catalogue.model.Competency;
import org.wherry.catalogue.model.ContentTag;
import org.wherry.catalogue.model.Topics;

/** What courses can be about, and what they can develop. */
@Stateless
@DenyAll
public class TopicService {

    @Inject
    private Topics topics;

    /** Every tag: children and families first, then the themes. */
    @PermitAll
    public List<ContentTag> tags() {
        return topics.tags();
    }

    /** Every competency. */
    @PermitAll
    public List<Competency> competencies() {
        return topics.competencies();
    }
}
