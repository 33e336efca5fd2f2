package org.wherry.people.web;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;
import org.wherry.common.web.Words;
import org.wherry.people.model.Agency;
import org.wherry.people.model.AgencyQuery;
import org.wherry.people.model.AgencySettings;
import org.wherry.people.service.Directory;

/** What can be chosen of an agency, in words. */
final class AgencyWords {

    private AgencyWords() {}

    static List<SelectItem> kinds() {
        return items("people.agency.kind.", Agency.Kind.values());
    }

    static List<SelectItem> billings() {
        return items("people.agency.billing.", AgencySettings.Billing.values());
    }

    /** Those besides the open ones, which are what is shown when nothing is chosen. */
    static List<SelectItem> states() {
        return items(
                "people.agencies.states.",
                AgencyQuery.States.CLOSED,
                AgencyQuery.States.MERGED,
                AgencyQuery.States.ALL);
    }

    static List<SelectItem> sectors(Directory directory) {
        return directory.sectors().stream()
                .map(sector -> new SelectItem(sector.publicId(), sector.name()))
                .toList();
    }

    static List<SelectItem> localities(Directory directory) {
        return directory.localities().stream()
                .map(locality -> new SelectItem(locality.publicId(), locality.name()))
                .toList();
    }

    private static List<SelectItem> items(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(each -> new SelectItem(each, Words.say(prefix + each.name())))
                .toList();
    }
}
