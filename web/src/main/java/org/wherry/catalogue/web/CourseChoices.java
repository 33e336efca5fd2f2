package org.wherry.catalogue.web;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;
import org.wherry.catalogue.model.Format;
import org.wherry.catalogue.model.Kind;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.web.Words;

/** What can be chosen of a course, in words. */
final class CourseChoices {

    private CourseChoices() {}

    static List<SelectItem> programmes() {
        return Arrays.stream(Programme.values())
                .map(each -> new SelectItem(each, Words.say("catalogue.programme." + each)))
                .toList();
    }

    static List<SelectItem> formats() {
        return Arrays.stream(Format.values())
                .map(each -> new SelectItem(each, Words.say("catalogue.heldAs." + each)))
                .toList();
    }

    static List<SelectItem> kinds() {
        return Arrays.stream(Kind.values())
                .map(each -> new SelectItem(each, Words.say("catalogue.kind." + each)))
                .toList();
    }
}
