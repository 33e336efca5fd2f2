package org.wherry.catalogue.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.wherry.common.web.Words;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.Coverage;
import org.wherry.scheduling.model.CoverageBy;

/** What the columns of the coverage are called. */
@ApplicationScoped
public class CoverageHeadings {

    @Inject
    private Directory directory;

    @Inject
    private CourseWords words;

    /** A heading for each column, in their order. */
    public List<String> of(Coverage coverage) {
        if (coverage.by() == CoverageBy.PROGRAMME) {
            return coverage.columns().stream()
                    .map(each -> Words.say("catalogue.programme." + each))
                    .toList();
        }
        return directory.audienceGroups().stream().map(words::group).toList();
    }
}
