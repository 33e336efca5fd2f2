package org.wherry.catalogue.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.wherry.catalogue.model.CourseName;
import org.wherry.catalogue.service.AskedBefore;
import org.wherry.common.web.Words;
import org.wherry.people.model.AudienceGroup;
import org.wherry.people.model.Sector;

/** Says of a course what people have to know before they book it. */
@Named("courseWords")
@ApplicationScoped
public class CourseWords {

    /** What has to be attended before, in a sentence without its full stop. */
    public String asks(AskedBefore asked) {
        String titles = asked.anyOf().stream().map(CourseName::title).collect(Collectors.joining(", "));
        String words = asked.anyOf().size() == 1 ? titles : Words.say("catalogue.asks.any", titles);
        if (asked.from() != null) {
            words = Words.say("catalogue.asks.from", List.of(words, Words.day(asked.from())));
        }
        if (asked.withinYears() != null) {
            words = Words.say("catalogue.asks.within", List.of(words, asked.withinYears()));
        }
        if (asked.sectors().isEmpty()) {
            return words;
        }
        String sectors = asked.sectors().stream().map(Sector::name).collect(Collectors.joining(", "));
        return Words.say("catalogue.asks.sectors", List.of(words, sectors));
    }

    /** The groups that a course is for, or that it is for everybody. */
    public String groups(List<AudienceGroup> groups) {
        return groups.isEmpty()
                ? Words.say("catalogue.groups.all")
                : groups.stream().map(this::group).collect(Collectors.joining("; "));
    }

    /** A group with its number. */
    public String group(AudienceGroup group) {
        return Words.say("catalogue.group", List.of(group.number(), group.name()));
    }
}
