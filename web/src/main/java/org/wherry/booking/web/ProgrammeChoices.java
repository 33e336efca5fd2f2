package org.wherry.booking.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.people.service.Directory;

/**
 * What the programme can be narrowed down by. Every reading of the programme asks for it and it changes a few times a
 * year, so what was found is kept for a while.
 */
@ApplicationScoped
public class ProgrammeChoices {

    private static final Duration KEPT = Duration.ofSeconds(10);

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    private volatile Found found = new Found(List.of(), List.of(), Instant.MIN);

    /** What was found, and until when it is good. */
    private record Found(List<SelectItem> localities, List<SelectItem> formats, Instant until) {}

    /** The localities, by their codes. */
    List<SelectItem> localities() {
        return found().localities();
    }

    /** The formats. */
    List<SelectItem> formats() {
        return found().formats();
    }

    private Found found() {
        Instant now = clock.instant();
        Found last = found;
        if (!now.isBefore(last.until())) {
            last = new Found(readLocalities(), readFormats(), now.plus(KEPT));
            found = last;
        }
        return last;
    }

    private List<SelectItem> readLocalities() {
        return directory.localities().stream()
                .map(each -> new SelectItem(each.code(), each.name()))
                .toList();
    }

    private List<SelectItem> readFormats() {
        return catalogue.formats().stream()
                .map(each -> new SelectItem(each, each))
                .toList();
    }
}
